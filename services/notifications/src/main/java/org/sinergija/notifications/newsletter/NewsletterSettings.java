package org.sinergija.notifications.newsletter;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How newsletters reach their subscribers; the mail server itself is `spring.mail`.
///
/// @param sender of all newsletters, as `Name <address>`
/// @param unconfirmed an address that nobody confirms is erased after this
/// @param retry a letter that was not taken is tried again after this
/// @param patience and given up after this
@ConfigurationProperties("sinergija.newsletter")
record NewsletterSettings(@DefaultValue("Sinergija <no-reply@localhost>") String sender,
        @DefaultValue("7d") Duration unconfirmed, @DefaultValue("5m") Duration retry,
        @DefaultValue("3d") Duration patience) {
    NewsletterSettings {
        if (!unconfirmed.isPositive() || !retry.isPositive() || !patience.isPositive()) {
            throw new IllegalArgumentException("sinergija.newsletter.unconfirmed, retry and patience must be positive");
        }
    }
}
