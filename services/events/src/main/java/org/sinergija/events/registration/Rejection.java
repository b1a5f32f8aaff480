package org.sinergija.events.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why somebody does not get a seat; they are told.
record Rejection(@NotBlank(message = "is required") @Size(max = 1_000) String reason) {}
