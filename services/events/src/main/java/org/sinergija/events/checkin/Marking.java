package org.sinergija.events.checkin;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// An organiser says who was there.
record Marking(@NotNull(message = "is required") LocalDate day,
        @NotEmpty(message = "is required") @Size(max = 500) List<UUID> registrations) {
    Marking {
        registrations = registrations == null ? List.of() : Collections.unmodifiableList(registrations);
    }
}
