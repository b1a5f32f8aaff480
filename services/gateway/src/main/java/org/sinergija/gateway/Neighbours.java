package org.sinergija.gateway;

import java.net.URI;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/// The services behind the gateway: `SINERGIJA_PARTNERS_URL` and so on.
@ConfigurationProperties("sinergija")
record Neighbours(Place partners, Place projects, Place coordination) {

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
