package org.sinergija.events.recommendation;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the services are that this one asks.
///
/// @param patience how long one may take for an answer
@ConfigurationProperties("sinergija")
record NeighbourSettings(@DefaultValue Projects projects, @DefaultValue Coordination coordination,
        @DefaultValue("5s") Duration patience) {
    NeighbourSettings {
        if (!patience.isPositive()) {
            throw new IllegalArgumentException("sinergija.patience must be positive, not %s".formatted(patience));
        }
    }

    /// @param url scheme, host and port
    record Projects(@DefaultValue("http://127.0.0.1:8082") URI url) {}

    /// @param url scheme, host and port
    record Coordination(@DefaultValue("http://127.0.0.1:8083") URI url) {}
}
