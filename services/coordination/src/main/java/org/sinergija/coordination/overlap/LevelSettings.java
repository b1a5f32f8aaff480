package org.sinergija.coordination.overlap;

import org.sinergija.coordination.engine.Levels;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// From which probability on a pair is what.
///
/// @param duplicate the least probability of being one initiative, of a duplicate
/// @param overlap the least probability of being two initiatives for one need, of an overlap
/// @param related the least score worth telling of what is not seen to belong together
@ConfigurationProperties("sinergija.levels")
record LevelSettings(@DefaultValue("0.35") double duplicate, @DefaultValue("0.75") double overlap,
        @DefaultValue("0.3") double related) {
    Levels levels() {
        return new Levels(duplicate, overlap, related);
    }
}
