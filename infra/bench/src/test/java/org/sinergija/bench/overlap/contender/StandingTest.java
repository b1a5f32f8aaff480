package org.sinergija.bench.overlap.contender;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sinergija.bench.overlap.dataset.Pair;

import static org.assertj.core.api.Assertions.assertThat;

class StandingTest {
    private static final Pair BEST = new Pair(0, 1);
    private static final Pair RIVAL = new Pair(0, 2);
    private static final Pair ALONE = new Pair(5, 6);

    private final Standing standing = new Standing(Map.of(BEST, 6.0, RIVAL, 4.0, ALONE, 4.0));

    @Test
    void a_pair_that_leads_stands_better_than_its_rival() {
        assertThat(of(BEST, "lesser lead")).isGreaterThan(0.5).isLessThan(of(BEST, "greater lead"));
        assertThat(of(RIVAL, "lesser lead")).isLessThan(0.5);
    }

    @Test
    void of_one_score_a_pair_without_rivals_stands_better() {
        assertThat(of(ALONE, "score")).isEqualTo(of(RIVAL, "score"));
        assertThat(of(ALONE, "lesser lead")).isGreaterThan(0.99);
    }

    private double of(Pair pair, String view) {
        return standing.of(pair).similarities().getOrDefault(view, Double.NaN);
    }
}
