package org.sinergija.notifications.key;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param key the secret of this service, the same in all its instances; what was sealed or signed with it needs it for ever
@ConfigurationProperties("sinergija.notifications")
record KeySettings(@Nullable String key) {
    private static final int SHORTEST = 32;

    KeySettings {
        if (key == null || key.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "sinergija.notifications.key must be at least %d characters of chance, such as from: openssl rand -base64 32"
                            .formatted(SHORTEST));
        }
    }

    String secret() {
        return key == null ? "" : key;
    }

    /// Secrets have no place in a log.
    @Override
    public String toString() {
        return "KeySettings";
    }
}
