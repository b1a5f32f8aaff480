package org.sinergija.starter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;

/// Has one property of each kind that requests have.
record Registration(@NotNull(message = "is required") @TextLength(max = 20) LocalizedText title,
        @NotNull(message = "is required") Thing.Kind kind, @Nullable Integer rank, @Nullable Period period,
        @Nullable Money budget, @Size(max = 3) @Nullable List<@KnownCode(CodeList.TERRITORIES) Territory> territories,
        @Nullable List<@Valid Part> parts, @Nullable UUID parent, @Nullable LocalDate day, @Nullable Instant at,
        @Nullable Boolean fragile, @Nullable List<@KnownCode(CodeList.THEMES) String> themes, @Nullable String note) {

    record Part(@NotBlank(message = "must not be blank") String name,
            @Positive(message = "must be positive") int count) {
        Part {
            if (count == 13) {
                throw new InvalidValue("/count", "13 brings bad luck");
            }
        }
    }
}
