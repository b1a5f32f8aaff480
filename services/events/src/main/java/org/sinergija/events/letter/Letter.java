package org.sinergija.events.letter;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A letter to one who registered. It is written, and the address looked up, when it goes out.
///
/// @param id derived from its cause, so that what is told twice is written once
/// @param before when and where it was to be, of an event that moved
/// @param due when it is tried next; never again if absent
@Document("letters")
record Letter(@Id UUID id, UUID event, UUID registration, Occasion occasion, @Nullable Plan before, Instant writtenAt,
        @Nullable Instant due) {
    static Letter of(String cause, UUID event, UUID registration, Occasion occasion, @Nullable Plan before,
            Instant now) {
        return new Letter(UUID.nameUUIDFromBytes(cause.getBytes(UTF_8)), event, registration, occasion, before, now,
                now);
    }
}
