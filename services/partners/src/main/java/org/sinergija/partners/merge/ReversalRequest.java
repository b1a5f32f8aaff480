package org.sinergija.partners.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why it is not that organisation after all.
record ReversalRequest(@NotBlank(message = "is required") @Size(max = 1_000) String reason) {}
