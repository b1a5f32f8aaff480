package org.sinergija.coordination.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;

/// Builds initiatives to count; starts as an active one on return in Serbia.
record Undertaking(List<String> themes, List<String> territories, List<String> activityTypes, @Nullable Period period,
        @Nullable Money budget, InitiativeStatus status) {

    static Undertaking anInitiative() {
        return new Undertaking(List.of("return"), List.of("RS"), List.of("training"), null, null,
                InitiativeStatus.ACTIVE);
    }

    Undertaking about(String... codes) {
        return new Undertaking(List.of(codes), territories, activityTypes, period, budget, status);
    }

    Undertaking in(String... codes) {
        return new Undertaking(themes, List.of(codes), activityTypes, period, budget, status);
    }

    Undertaking doing(String... codes) {
        return new Undertaking(themes, territories, List.of(codes), period, budget, status);
    }

    Undertaking during(String start, @Nullable String end) {
        return new Undertaking(themes, territories, activityTypes,
                new Period(LocalDate.parse(start), end == null ? null : LocalDate.parse(end)), budget, status);
    }

    Undertaking with(String amount, String currency) {
        return new Undertaking(themes, territories, activityTypes, period,
                new Money(new BigDecimal(amount), currency), status);
    }

    Undertaking that(InitiativeStatus is) {
        return new Undertaking(themes, territories, activityTypes, period, budget, is);
    }

    CountedInitiative build() {
        return new CountedInitiative(UUID.randomUUID(), themes, territories, List.of(), activityTypes, period, budget,
                status);
    }
}
