package org.sinergija.events.registration;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What is personal about a registration; whether there is a seat, the event's ledger says.
///
/// @param person by which the same person is known again, whatever the event
/// @param registrar whose focal point registered this person, if one did
/// @param undecided since when it waits for the ledger; a crash may leave it so
@Document("registrations")
public record Registration(@Id UUID id, UUID event, String person, String name, String email,
        @Nullable String organisation, @Nullable UUID registrar, Map<String, String> answers,
        @Nullable String language, Instant createdAt, @Nullable Instant undecided) {

    /// Names and addresses have no place in a log.
    @Override
    public String toString() {
        return "Registration[%s]".formatted(id);
    }
}
