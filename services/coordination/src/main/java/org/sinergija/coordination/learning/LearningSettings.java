package org.sinergija.coordination.learning;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How soon this instance takes up what another has learnt.
///
/// @param look pause between two looks at the store
@ConfigurationProperties("sinergija.learning")
record LearningSettings(@DefaultValue("3s") Duration look) {
    LearningSettings {
        if (look.toMillis() < 1) {
            throw new IllegalArgumentException("sinergija.learning.look must be at least 1ms, not %s".formatted(look));
        }
    }

    /// With as much again for what one had begun before it looked.
    Duration untilAllHaveLooked() {
        return look.multipliedBy(2);
    }
}
