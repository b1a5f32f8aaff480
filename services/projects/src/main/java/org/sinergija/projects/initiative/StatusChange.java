package org.sinergija.projects.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sinergija.contracts.initiative.InitiativeStatus;

/// To which status an initiative moves, and why.
record StatusChange(@NotNull(message = "is required") InitiativeStatus status,
        @NotBlank(message = "is required") @Size(max = 1_000) String reason) {}
