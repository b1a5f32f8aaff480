package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.value.Money;
import org.sinergija.coordination.budget.Sum;
import org.sinergija.coordination.budget.Sums;

/// What became of the overlaps that were found: each is open, settled by people, or was withdrawn unsettled since the two no
/// longer overlapped.
///
/// @param standing those not withdrawn, open or settled, by level
/// @param settled how many of all found have a verdict, and `outcomes` which
/// @param medianDaysToSettle from detection to verdict, to a hundredth; absent if none is settled
/// @param budgetsAtStake what may be spent twice: of each open pair the smaller budget, if both have one of the same currency
/// @param budgetsInvolved of all initiatives in standing pairs, each once
record Statistics(int found, Map<OverlapLevel, Integer> standing, int open, int settled,
        Map<Outcome, Integer> outcomes, int withdrawn, @Nullable Double medianDaysToSettle, List<Sum> budgetsAtStake,
        List<Sum> budgetsInvolved) {

    /// @param budgetOf an initiative, if it has one
    static Statistics of(Stream<FoundOverlap> overlaps, Function<UUID, Optional<Money>> budgetOf) {
        Counting counting = new Counting(budgetOf);
        overlaps.forEach(counting::count);
        return counting.done();
    }

    private static final class Counting {
        private static final double HOURS = 24;
        private static final double HUNDREDTHS = 100;

        private final Map<OverlapLevel, Integer> standing = zeros(OverlapLevel.class);
        private final Map<Outcome, Integer> outcomes = zeros(Outcome.class);
        private final List<Duration> timesToSettle = new ArrayList<>();
        private final Set<UUID> involved = new HashSet<>();
        private final Sums atStake = new Sums();
        private final Function<UUID, Optional<Money>> budgetOf;
        private int found;
        private int open;
        private int withdrawn;

        private Counting(Function<UUID, Optional<Money>> budgetOf) {
            this.budgetOf = budgetOf;
        }

        private static <E extends Enum<E>> Map<E, Integer> zeros(Class<E> type) {
            Map<E, Integer> zeros = new EnumMap<>(type);
            for (E constant : type.getEnumConstants()) {
                zeros.put(constant, 0);
            }
            return zeros;
        }

        private void count(FoundOverlap overlap) {
            UUID left = overlap.left().subject().id();
            UUID right = overlap.right().subject().id();
            found++;
            if (!overlap.withdrawn()) {
                standing.merge(overlap.level(), 1, Integer::sum);
                involved.add(left);
                involved.add(right);
            }
            if (overlap.resolution() != null) {
                outcomes.merge(overlap.resolution().outcome(), 1, Integer::sum);
                timesToSettle.add(Duration.between(overlap.detectedAt(), overlap.resolution().at()));
            } else if (overlap.withdrawn()) {
                withdrawn++;
            } else {
                open++;
                smaller(budgetOf.apply(left), budgetOf.apply(right)).ifPresent(atStake::add);
            }
        }

        private static Optional<Money> smaller(Optional<Money> one, Optional<Money> other) {
            return one.flatMap(mine -> other.filter(theirs -> theirs.currency().equals(mine.currency()))
                    .map(theirs -> mine.amount().compareTo(theirs.amount()) <= 0 ? mine : theirs));
        }

        private Statistics done() {
            Sums budgets = new Sums();
            involved.stream().map(budgetOf).flatMap(Optional::stream).forEach(budgets::add);
            return new Statistics(found, standing, open, timesToSettle.size(), outcomes, withdrawn, medianDays(),
                    atStake.list(), budgets.list());
        }

        private @Nullable Double medianDays() {
            if (timesToSettle.isEmpty()) {
                return null;
            }
            List<Duration> sorted = timesToSettle.stream().sorted().toList();
            Duration low = sorted.get((sorted.size() - 1) / 2);
            Duration high = sorted.get(sorted.size() / 2);
            double days = low.plus(high).toSeconds() / 2.0 / Duration.ofHours(1).toSeconds() / HOURS;
            return Math.round(days * HUNDREDTHS) / HUNDREDTHS;
        }
    }
}
