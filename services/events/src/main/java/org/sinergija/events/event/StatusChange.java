package org.sinergija.events.event;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventStatus;

/// @param reason told to those who are registered, where an event is cancelled
record StatusChange(@NotNull(message = "is required") EventStatus status, @Size(max = 2_000) @Nullable String reason) {}
