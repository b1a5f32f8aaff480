package org.sinergija.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The services behind the gateway: `SINERGIJA_PARTNERS_URL` and so on.
///
/// @param patience how long one of them may be silent while it is asked or answers
@ConfigurationProperties("sinergija")
record Neighbours(Place partners, Place projects, Place coordination, @DefaultValue("15s") Duration patience) {
    Neighbours {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("sinergija.patience must be positive, not %s".formatted(patience));
        }
    }

    List<Neighbour> all() {
        return List.of(new Neighbour("partners", partners.url()), new Neighbour("projects", projects.url()),
                new Neighbour("coordination", coordination.url()));
    }

    Neighbour named(String name) {
        return all().stream().filter(neighbour -> neighbour.name().equals(name)).findFirst().orElseThrow();
    }

    /// @param url scheme, host and port, such as `http://127.0.0.1:8081`
    record Place(URI url) {}

    /// A service by the name that people know it by.
    record Neighbour(String name, URI url) {}
}
