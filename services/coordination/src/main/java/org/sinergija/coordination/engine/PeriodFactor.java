package org.sinergija.coordination.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Period;

/// How many days they share.
final class PeriodFactor implements Factor {
    private static final int YEARS_WHEN_OPEN = 3;

    @Override
    public String name() {
        return "period";
    }

    @Override
    public Optional<Evidence> compare(Profile left, Profile right) {
        Period mine = left.subject().period();
        Period theirs = right.subject().period();
        if (mine == null || theirs == null) {
            return Optional.empty();
        }
        LocalDate from = mine.start().isAfter(theirs.start()) ? mine.start() : theirs.start();
        LocalDate to = end(mine).isBefore(end(theirs)) ? end(mine) : end(theirs);
        if (to.isBefore(from)) {
            Supplier<String> apart = () -> "They share no time: one ends on %s, the other begins on %s.".formatted(to,
                    from);
            return Optional.of(new Evidence(0, apart));
        }
        double shared = days(from, to);
        double shorter = Math.min(days(mine.start(), end(mine)), days(theirs.start(), end(theirs)));
        double all = days(mine.start(), end(mine)) + days(theirs.start(), end(theirs)) - shared;
        Supplier<String> detail = () -> mine.equals(theirs)
                ? "Both run from %s to %s.".formatted(from, mine.end() == null ? "an open end" : to)
                : "Both run between %s and %s.".formatted(from, to);
        return Optional.of(new Evidence(0.5 * shared / all + 0.5 * shared / shorter, detail));
    }

    /// Whether both periods are known and have no day in common.
    static boolean apart(@Nullable Period left, @Nullable Period right) {
        return left != null && right != null
                && (end(left).isBefore(right.start()) || end(right).isBefore(left.start()));
    }

    private static LocalDate end(Period period) {
        LocalDate end = period.end();
        return end == null ? period.start().plusYears(YEARS_WHEN_OPEN) : end;
    }

    private static double days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
