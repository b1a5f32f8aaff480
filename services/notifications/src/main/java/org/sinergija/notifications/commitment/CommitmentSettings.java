package org.sinergija.notifications.commitment;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When organisations are reminded of what they promised.
///
/// @param ahead how long before the day on which it is due
@ConfigurationProperties("sinergija.commitments")
record CommitmentSettings(@DefaultValue("P14D") Period ahead) {
    CommitmentSettings {
        if (ahead.isNegative()) {
            throw new IllegalArgumentException(
                    "sinergija.commitments.ahead must not be negative, not %s".formatted(ahead));
        }
    }
}
