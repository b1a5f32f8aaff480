package org.sinergija.projects.organisation;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the service is that knows organisations.
///
/// @param url scheme, host and port
/// @param timeout for one answer on 200 organisations
@ConfigurationProperties("sinergija.partners")
record PartnersSettings(@DefaultValue("http://127.0.0.1:8081") URI url, @DefaultValue("20s") Duration timeout) {
    PartnersSettings {
        if (url.getHost() == null) {
            throw new IllegalArgumentException(
                    "sinergija.partners.url must be an address such as http://127.0.0.1:8081, not %s".formatted(url));
        }
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException(
                    "sinergija.partners.timeout must be positive, not %s".formatted(timeout));
        }
    }
}
