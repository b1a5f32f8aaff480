package org.sinergija.identity.letter;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How long a letter's link serves.
@ConfigurationProperties("sinergija.identity.link")
record LinkSettings(@DefaultValue("7d") Duration invitation, @DefaultValue("1h") Duration reset) {
    LinkSettings {
        if (invitation.isNegative() || invitation.isZero()) {
            throw new IllegalArgumentException(
                    "sinergija.identity.link.invitation must be positive, not %s".formatted(invitation));
        }
        if (reset.isNegative() || reset.isZero()) {
            throw new IllegalArgumentException(
                    "sinergija.identity.link.reset must be positive, not %s".formatted(reset));
        }
    }

    Duration lifetime(Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> invitation;
            case RESET -> reset;
        };
    }
}
