package org.sinergija.notifications.subscription;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What subscriptions tell, and when.
///
/// @param memory what is older is history, of which nobody is told, as when a topic is read for the first time
/// @param settle a digest goes out so long after its hour, when all that came before the hour is stored
@ConfigurationProperties("sinergija.subscriptions")
record SubscriptionSettings(@DefaultValue("30d") Duration memory, @DefaultValue("10s") Duration settle) {
    SubscriptionSettings {
        if (!memory.isPositive() || settle.isNegative()) {
            throw new IllegalArgumentException(
                    "sinergija.subscriptions.memory must be positive, and settle not negative");
        }
    }
}
