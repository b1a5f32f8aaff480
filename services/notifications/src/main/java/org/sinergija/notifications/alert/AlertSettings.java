package org.sinergija.notifications.alert;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When whoever stays silent is reminded, and when mediators are asked.
///
/// @param remindAfter from the first alert about an open overlap
/// @param escalateAfter from the same
/// @param memory what is older is history, of which nobody is alerted, as when a topic is read for the first time
@ConfigurationProperties("sinergija.alerts")
record AlertSettings(@DefaultValue("7d") Duration remindAfter, @DefaultValue("14d") Duration escalateAfter,
        @DefaultValue("30d") Duration memory) {
    AlertSettings {
        if (!remindAfter.isPositive() || escalateAfter.compareTo(remindAfter) < 0) {
            throw new IllegalArgumentException(
                    "sinergija.alerts.remind-after must be positive, and escalate-after no shorter");
        }
        if (!memory.isPositive()) {
            throw new IllegalArgumentException("sinergija.alerts.memory must be positive, not %s".formatted(memory));
        }
    }
}
