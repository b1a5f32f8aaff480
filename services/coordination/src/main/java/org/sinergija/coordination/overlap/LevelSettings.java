package org.sinergija.coordination.overlap;

import org.sinergija.coordination.engine.Levels;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// From which probability on a pair is what.
///
/// @param duplicate the least of a duplicate
/// @param overlap the least of an overlap
/// @param related the least worth telling at all
@ConfigurationProperties("sinergija.levels")
record LevelSettings(@DefaultValue("0.95") double duplicate, @DefaultValue("0.6") double overlap,
        @DefaultValue("0.3") double related) {
    Levels levels() {
        return new Levels(duplicate, overlap, related);
    }
}
