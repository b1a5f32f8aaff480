package org.sinergija.partners.merge;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// Which organisation it is, and why one thinks so.
record MergeRequest(@NotNull(message = "is required") UUID into,
        @NotBlank(message = "is required") @Size(max = 1_000) String reason) {}
