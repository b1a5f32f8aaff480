package org.sinergija.coordination.overlap;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.Resolution;
import org.sinergija.contracts.value.Money;
import org.sinergija.coordination.budget.Sum;

import static org.assertj.core.api.Assertions.assertThat;

class StatisticsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID POOR = new UUID(0, 4);
    private static final UUID ABROAD = new UUID(0, 5);
    private static final Map<UUID, Money> BUDGETS = Map.of(A, euro(100), B, euro(60), C, euro(80), ABROAD,
            new Money(BigDecimal.TEN, "CHF"));

    @Test
    void each_found_is_open_or_settled_or_withdrawn_unsettled() {
        Statistics statistics = statistics(open(A, B), settledAfter(1), settledAfter(2),
                new FoundOverlap(party(A), party(C), OverlapLevel.OVERLAP, null, true, NOON),
                new FoundOverlap(party(B), party(C), OverlapLevel.OVERLAP, verdict(Outcome.MERGED, 3), true, NOON));

        assertThat(statistics.found()).isEqualTo(5);
        assertThat(statistics.open()).isEqualTo(1);
        assertThat(statistics.settled()).isEqualTo(3);
        assertThat(statistics.withdrawn()).isEqualTo(1);
        assertThat(statistics.outcomes()).containsEntry(Outcome.COORDINATED, 2).containsEntry(Outcome.MERGED, 1)
                .containsEntry(Outcome.DISTINCT, 0);
        assertThat(statistics.standing()).containsEntry(OverlapLevel.DUPLICATE, 3).containsEntry(OverlapLevel.OVERLAP,
                0);
    }

    @Test
    void the_median_of_an_odd_number_is_the_middle_one_and_of_an_even_number_halfway() {
        assertThat(statistics(settledAfter(9), settledAfter(1), settledAfter(2)).medianDaysToSettle()).isEqualTo(2);
        assertThat(statistics(settledAfter(9), settledAfter(1), settledAfter(2), settledAfter(5)).medianDaysToSettle())
                .isEqualTo(3.5);
        assertThat(statistics(open(A, B)).medianDaysToSettle()).isNull();
    }

    @Test
    void at_stake_is_the_smaller_budget_of_each_open_pair() {
        Statistics statistics = statistics(open(A, B), open(A, C), settledAfter(1));

        assertThat(statistics.budgetsAtStake()).containsExactly(sum(140, "EUR"));
    }

    @Test
    void budgets_that_are_missing_or_of_another_currency_are_not_compared() {
        assertThat(statistics(open(A, POOR), open(ABROAD, A)).budgetsAtStake()).isEmpty();
    }

    @Test
    void the_budget_of_an_initiative_in_many_standing_pairs_is_involved_once() {
        Statistics statistics = statistics(open(A, B), open(A, C), open(A, ABROAD),
                new FoundOverlap(party(POOR), party(UUID.randomUUID()), OverlapLevel.OVERLAP, null, true, NOON));

        assertThat(statistics.budgetsInvolved()).containsExactly(sum(10, "CHF"), sum(240, "EUR"));
    }

    private static Statistics statistics(FoundOverlap... overlaps) {
        return Statistics.of(Stream.of(overlaps), id -> Optional.ofNullable(BUDGETS.get(id)));
    }

    private static FoundOverlap open(UUID left, UUID right) {
        return found(left, right, null);
    }

    private static FoundOverlap settledAfter(int days) {
        return found(A, B, verdict(Outcome.COORDINATED, days));
    }

    private static FoundOverlap found(UUID left, UUID right, @Nullable Resolution resolution) {
        return new FoundOverlap(party(left), party(right), OverlapLevel.DUPLICATE, resolution, false, NOON);
    }

    private static Resolution verdict(Outcome outcome, int days) {
        return new Resolution(outcome, null, "somebody", NOON.plus(Duration.ofDays(days)));
    }

    private static FoundOverlap.Party party(UUID id) {
        return new FoundOverlap.Party(new FoundOverlap.Ref(id));
    }

    private static Money euro(int amount) {
        return new Money(BigDecimal.valueOf(amount), "EUR");
    }

    private static Sum sum(int amount, String currency) {
        return new Sum(BigDecimal.valueOf(amount), currency);
    }
}
