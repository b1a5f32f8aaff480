package org.sinergija.notifications.key;

import java.nio.charset.StandardCharsets;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param key from which all others are derived: at least 32 bytes of chance; without it the service does not start
@ConfigurationProperties("sinergija.notifications")
record KeySettings(String key) {
    private static final int LEAST = 32;

    KeySettings {
        if (key == null || key.getBytes(StandardCharsets.UTF_8).length < LEAST) {
            throw new IllegalArgumentException(
                    "sinergija.notifications.key must be a secret of at least %d bytes".formatted(LEAST));
        }
    }

    /// Secrets have no place in a log.
    @Override
    public String toString() {
        return "KeySettings";
    }
}
