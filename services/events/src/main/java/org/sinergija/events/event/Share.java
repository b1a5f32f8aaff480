package org.sinergija.events.event;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.CoFinancing;

/// Who bears a share of the cost, in percent.
record Share(@NotNull(message = "is required") UUID organisation,
        @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) @Nullable BigDecimal share) {
    CoFinancing coFinancing() {
        return new CoFinancing(organisation, share);
    }
}
