package org.sinergija.notifications.link;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the links of letters are made.
///
/// @param key by which they are signed, the same for all instances; whoever has it can settle any overlap
/// @param address where the platform is for its readers, without a path
/// @param linksServe for how long
@ConfigurationProperties("sinergija.notifications")
public record LinkSettings(@Nullable String key, @DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("60d") Duration linksServe) {
    private static final int SHORTEST = 32;

    public LinkSettings {
        if (key == null || key.getBytes(StandardCharsets.UTF_8).length < SHORTEST) {
            throw new IllegalArgumentException(
                    "sinergija.notifications.key must be a secret of at least %d bytes".formatted(SHORTEST));
        }
        if (address.getHost() == null) {
            throw new IllegalArgumentException(
                    "sinergija.notifications.address must be an address such as https://sinergija.example.org, not %s"
                            .formatted(address));
        }
        if (!linksServe.isPositive()) {
            throw new IllegalArgumentException(
                    "sinergija.notifications.links-serve must be positive, not %s".formatted(linksServe));
        }
    }

    byte[] secret() {
        return key == null ? new byte[0] : key.getBytes(StandardCharsets.UTF_8);
    }

    /// Where this path is for readers.
    public URI at(String path) {
        return address.resolve(path);
    }

    /// Without the key.
    @Override
    public String toString() {
        return "LinkSettings[%s]".formatted(address);
    }
}
