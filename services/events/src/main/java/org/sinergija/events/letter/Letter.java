package org.sinergija.events.letter;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.mail.Gates;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A letter to one who registered for an event, or contributed to a consultation. It is written, and the address looked up, when
/// it goes out.
///
/// @param id derived from its cause, so that what is told twice is written once
/// @param about the event or consultation
/// @param to the registration or contribution
/// @param domain of the address, by which letters are paced
/// @param before when and where it was to be, of an event that moved
/// @param due when it is tried next; never again if absent
@Document("letters")
record Letter(@Id UUID id, UUID about, UUID to, Occasion occasion, String domain, @Nullable Plan before,
        Instant writtenAt, @Nullable Instant due) {
    /// @param email that of the reader now
    static Letter of(String cause, UUID about, UUID to, Occasion occasion, String email, @Nullable Plan before,
            Instant now) {
        return new Letter(UUID.nameUUIDFromBytes(cause.getBytes(UTF_8)), about, to, occasion, Gates.domainOf(email),
                before, now, now);
    }
}
