package org.sinergija.events.consultation;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A passage of a contribution. Who said it is looked up when it is shown, so that whoever withdraws is quoted no more.
record Quote(@NotNull(message = "is required") UUID contribution,
        @NotBlank(message = "is required") @Size(max = 5_000) String text) {}
