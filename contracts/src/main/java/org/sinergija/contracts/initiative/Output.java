package org.sinergija.contracts.initiative;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.InvalidValue;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;

/// Something delivered: a training, laptops, a study visit.
///
/// @param recipient the organisation that got it
/// @param quantity how many
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Output(OutputKind kind, LocalizedText title, @Nullable UUID recipient, @Nullable Territory territory,
        @Nullable LocalDate date, @Nullable Integer quantity) {
    public Output {
        InvalidValue.throwIfAny(Fault.ifMissing("/kind", kind), Fault.ifMissing("/title", title),
                quantity != null && quantity < 0
                        ? Optional.of(new Fault("/quantity", "must not be negative"))
                        : Optional.empty());
    }
}
