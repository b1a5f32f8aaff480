package org.sinergija.notifications.link;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the links of letters are made.
///
/// @param address where the platform is for its readers, without a path
/// @param linksServe for how long
@ConfigurationProperties("sinergija.notifications")
public record LinkSettings(@DefaultValue("http://localhost:8080") URI address,
        @DefaultValue("60d") Duration linksServe) {
    public LinkSettings {
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

    /// Where this path is for readers.
    public URI at(String path) {
        return address.resolve(path);
    }
}
