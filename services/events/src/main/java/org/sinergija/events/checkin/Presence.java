package org.sinergija.events.checkin;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// That somebody who is registered was there on a day.
@Document("presences")
record Presence(@Id String id, UUID event, UUID registration, LocalDate day) {
    /// The same however often they check in.
    static Presence of(UUID event, UUID registration, LocalDate day) {
        return new Presence("%s/%s".formatted(registration, day), event, registration, day);
    }
}
