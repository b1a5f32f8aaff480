package org.sinergija.events.letter;

import java.net.URI;
import java.time.Duration;

import org.sinergija.starter.mail.Pace;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How letters are sent; the mail server itself is `spring.mail`.
///
/// @param address of the platform as people come to it
/// @param pace how many letters go to one domain
/// @param lease what an instance that was killed had in hand is taken up by another after this
/// @param retry a letter that was not taken is tried again after this
/// @param patience for so long a letter is tried
/// @param kept for so long is known that a letter was sent
@ConfigurationProperties("sinergija.letters")
record LetterSettings(@DefaultValue("http://localhost:8080") URI address, @DefaultValue Pace pace,
        @DefaultValue("30s") Duration lease,
        @DefaultValue("1m") Duration retry, @DefaultValue("3d") Duration patience,
        @DefaultValue("30d") Duration kept) {
    LetterSettings {
        if (!lease.isPositive() || !retry.isPositive() || !patience.isPositive() || !kept.isPositive()) {
            throw new IllegalArgumentException("sinergija.letters.lease, retry, patience and kept must be positive");
        }
    }
}
