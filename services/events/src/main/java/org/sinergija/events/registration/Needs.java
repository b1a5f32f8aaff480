package org.sinergija.events.registration;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What somebody needs to take part. It tells of health and belief, so it is kept apart and not for long.
///
/// @param registration whose they are
@Document("registration_needs")
record Needs(@Id UUID registration, UUID event, @Nullable String dietary, @Nullable String access) {
    /// They have no place in a log.
    @Override
    public String toString() {
        return "Needs[%s]".formatted(registration);
    }
}
