package org.sinergija.notifications.dispatch;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When many notices to one addressee become one.
///
/// @param most so many within the `window` go out one by one; more wait for the summary
/// @param quiet a summary goes out after so long without a further notice
/// @param longest but at the latest after this
@ConfigurationProperties("sinergija.bursts")
record BurstSettings(@DefaultValue("10") int most, @DefaultValue("1m") Duration window,
        @DefaultValue("20s") Duration quiet, @DefaultValue("10m") Duration longest) {
    BurstSettings {
        if (most < 1) {
            throw new IllegalArgumentException("sinergija.bursts.most must be positive, not %d".formatted(most));
        }
        if (!window.isPositive() || !quiet.isPositive() || longest.compareTo(quiet) < 0) {
            throw new IllegalArgumentException(
                    "sinergija.bursts.window and quiet must be positive, and longest no shorter than quiet");
        }
    }
}
