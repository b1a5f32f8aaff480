package org.sinergija.gateway.neighbour;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The services behind the gateway: `SINERGIJA_PARTNERS_URL` and so on.
///
/// @param patience how long one of them may be silent while it is asked or answers
@ConfigurationProperties("sinergija")
public record Neighbours(Place identity, Place partners, Place projects, Place events, Place coordination,
        Place notifications, @DefaultValue("15s") Duration patience) {
    public Neighbours {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("sinergija.patience must be positive, not %s".formatted(patience));
        }
    }

    public List<Neighbour> all() {
        return List.of(
                new Neighbour("identity", identity.url(), "Nobody can sign in; tokens that are valid go on working."),
                new Neighbour("partners", partners.url(),
                        "Organisations and service points cannot be read or changed."),
                new Neighbour("projects", projects.url(), "Initiatives cannot be read, changed, imported or exported."),
                new Neighbour("events", events.url(),
                        "Events, registrations, recommendations and consultations cannot be read or changed."),
                new Neighbour("coordination", coordination.url(),
                        "Overlaps cannot be checked or read; what is registered meanwhile is examined later."),
                new Neighbour("notifications", notifications.url(),
                        "Nobody is told of anything; what happens meanwhile is told later."));
    }

    public Neighbour named(String name) {
        return all().stream().filter(neighbour -> neighbour.name().equals(name)).findFirst().orElseThrow();
    }

    /// @param url scheme, host and port, such as `http://127.0.0.1:8081`
    public record Place(URI url) {}

    /// A service by the name that people know it by.
    ///
    /// @param without what it means to callers while the service is down
    public record Neighbour(String name, URI url, String without) {}
}
