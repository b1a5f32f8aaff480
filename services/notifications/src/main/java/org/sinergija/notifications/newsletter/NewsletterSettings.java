package org.sinergija.notifications.newsletter;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How newsletters reach their subscribers; the mail server itself is `spring.mail`.
///
/// @param address where the platform is for its readers, without a path
/// @param sender of all newsletters, as `Name <address>`
/// @param unconfirmed an address that nobody confirms is erased after this
/// @param retry a letter that was not taken is tried again after this
@ConfigurationProperties("sinergija.newsletter")
record NewsletterSettings(@DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("Sinergija <no-reply@localhost>") String sender, @DefaultValue("7d") Duration unconfirmed,
        @DefaultValue("5m") Duration retry) {
    NewsletterSettings {
        if (!unconfirmed.isPositive() || !retry.isPositive()) {
            throw new IllegalArgumentException("sinergija.newsletter.unconfirmed and retry must be positive");
        }
    }
}
