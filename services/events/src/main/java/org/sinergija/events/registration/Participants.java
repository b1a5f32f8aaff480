package org.sinergija.events.registration;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.events.event.Event;

/// The people of some registrations, without those who were erased.
record Participants(Map<UUID, Registration> registrations, Map<UUID, Needs> needs) {
    RegistrationView view(Event event, Standing standing) {
        UUID id = standing.entry().registration();
        return RegistrationView.of(event, standing, Optional.ofNullable(registrations.get(id)),
                Optional.ofNullable(needs.get(id)));
    }
}
