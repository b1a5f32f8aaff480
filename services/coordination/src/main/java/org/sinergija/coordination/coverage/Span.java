package org.sinergija.coordination.coverage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Period;

/// The days that are asked for, both included; all if neither is given.
record Span(@Nullable LocalDate from, @Nullable LocalDate to) {
    static final Span ALWAYS = new Span(null, null);

    boolean isAlways() {
        return from == null && to == null;
    }

    /// Whether some day of the period is one of these; what has no period is only told where no days are asked for.
    boolean meets(@Nullable Period period) {
        if (isAlways()) {
            return true;
        }
        return period != null && (to == null || !period.start().isAfter(to))
                && (from == null || period.end() == null || !period.end().isBefore(from));
    }
}
