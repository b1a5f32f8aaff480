package org.sinergija.bench.overlap.measure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RankingTest {
    private static final double EXACT = 1e-12;

    /// From the top: true, true, false, true.
    private final Ranking ranking = ranking(0);

    @Test
    void quality_counts_what_was_found_from_a_score_on() {
        Quality quality = ranking.from(0.5);

        assertThat(quality).isEqualTo(new Quality(2, 1, 1));
        assertThat(quality.precision()).isCloseTo(2 / 3.0, within(EXACT));
        assertThat(quality.recall()).isCloseTo(2 / 3.0, within(EXACT));
        assertThat(quality.f1()).isCloseTo(2 / 3.0, within(EXACT));
    }

    @Test
    void the_area_sums_precision_at_each_true_pair() {
        assertThat(ranking.area()).isCloseTo((1 + 1 + 3 / 4.0) / 3, within(EXACT));
    }

    @Test
    void true_pairs_that_were_never_scored_lower_recall_and_area() {
        assertThat(ranking(1).from(0).recall()).isEqualTo(0.75);
        assertThat(ranking(1).area()).isCloseTo((1 + 1 + 3 / 4.0) / 4, within(EXACT));
    }

    @Test
    void pairs_of_one_score_are_found_together() {
        Ranking tied = new Ranking(0);
        tied.addTrue(0.5);
        tied.addFalse(0.5);

        assertThat(tied.area()).isEqualTo(0.5);
        assertThat(tied.best().quality()).isEqualTo(new Quality(1, 1, 0));
    }

    @Test
    void the_best_cut_lies_between_what_it_finds_and_what_it_does_not() {
        Ranking.Cut best = ranking.best();

        assertThat(best.quality()).isEqualTo(new Quality(3, 1, 0));
        assertThat(ranking.from(best.threshold())).isEqualTo(best.quality());
    }

    @Test
    void nothing_is_found_where_nothing_is_true() {
        Ranking none = new Ranking(0);
        none.addFalse(0.9);

        assertThat(none.from(none.best().threshold())).isEqualTo(new Quality(0, 0, 0));
        assertThat(none.best().quality().f1()).isEqualTo(1);
    }

    private static Ranking ranking(long unscored) {
        Ranking ranking = new Ranking(unscored);
        ranking.addTrue(0.2);
        ranking.addFalse(0.5);
        ranking.addTrue(0.9);
        ranking.addTrue(0.8);
        return ranking;
    }
}
