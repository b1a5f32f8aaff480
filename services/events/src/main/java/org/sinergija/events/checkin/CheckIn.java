package org.sinergija.events.checkin;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Somebody says that they are there.
record CheckIn(@NotNull(message = "is required") UUID registration,
        @NotNull(message = "is required") @Size(max = 40) String code) {}
