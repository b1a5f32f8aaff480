package org.sinergija.events.registration;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.events.event.Events;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// Who may see a registration and act on it.
@Component
public class Claims {
    /// As the API document says it.
    public static final String WHO = "By the secret that the answer to the registration had, or by a token: the person's "
            + "own, by its address; the focal point's who registered; an organiser's. To all others it does not exist.";

    private final Registrations registrations;
    private final Events events;
    private final Secrets secrets;
    private final Marks marks;

    Claims(Registrations registrations, Events events, Secrets secrets, Marks marks) {
        this.registrations = registrations;
        this.events = events;
        this.secrets = secrets;
        this.marks = marks;
    }

    /// The one with this id, for whoever proves a claim to it.
    ///
    /// @throws NotFound if there is none, or none of theirs
    public Registration registration(UUID id, @Nullable String secret, Caller caller) {
        return registrations.find(id)
                .filter(found -> secrets.opens(id, secret) || (caller.mayWrite() && isOf(found, caller)))
                .orElseThrow(() -> new NotFound("There is no registration %s.".formatted(id)));
    }

    private boolean isOf(Registration registration, Caller caller) {
        return (caller.email() != null && marks.person(caller.email()).equals(registration.person()))
                || (registration.registrar() != null && caller.belongsTo(registration.registrar()))
                || Events.isOrganiser(events.get(registration.event()), caller);
    }
}
