package org.sinergija.identity.signing;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When signing keys are replaced.
///
/// @param age after which another key signs
/// @param announcement how long a key is published before it signs: longer than any service goes without fetching the keys
@ConfigurationProperties("sinergija.identity.rotation")
record RotationSettings(@DefaultValue("30d") Duration age, @DefaultValue("1h") Duration announcement) {
    RotationSettings {
        Duration shortest = SigningKeys.REREAD.multipliedBy(2);
        if (announcement.compareTo(shortest) < 0) {
            throw new IllegalArgumentException("sinergija.identity.rotation.announcement must be at least %s, not %s"
                    .formatted(shortest, announcement));
        }
        if (age.compareTo(announcement) <= 0) {
            throw new IllegalArgumentException(
                    "sinergija.identity.rotation.age must be longer than the announcement, not %s".formatted(age));
        }
    }
}
