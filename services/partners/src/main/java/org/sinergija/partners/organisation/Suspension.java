package org.sinergija.partners.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why an organisation may no longer take part.
record Suspension(@NotBlank(message = "is required") @Size(max = 1_000) String reason) {}
