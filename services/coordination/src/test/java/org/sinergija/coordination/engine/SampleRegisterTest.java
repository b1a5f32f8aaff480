package org.sinergija.coordination.engine;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What people expect of the sample register. The weights were fitted on these labels, so this guards, and measures nothing.
class SampleRegisterTest {
    private static final double OVERLAPS_FOUND = 0.8;
    private static final double ROUNDING = 1e-12;

    private final SampleRegister sample = new SampleRegister();
    private final Rarity rarity = sample.rarity();
    private final Engine engine = new Engine(Levels.USUAL);

    @Test
    void what_is_recorded_twice_is_a_duplicate() {
        assertThat(sample.expected("duplicates")).isNotEmpty().allSatisfy(
                pair -> assertThat(compare(pair).level()).as(pair.toString()).isEqualTo(OverlapLevel.DUPLICATE));
    }

    @Test
    void no_look_alike_alerts() {
        assertThat(sample.expected("lookAlikes")).isNotEmpty()
                .allSatisfy(pair -> assertThat(compare(pair).alerts()).as(pair.toString()).isFalse());
    }

    @Test
    void most_overlaps_alert_and_as_overlaps() {
        List<SampleRegister.Pair> overlaps = sample.expected("overlaps");
        assertThat(overlaps.stream().filter(pair -> compare(pair).level() == OverlapLevel.OVERLAP).count())
                .isGreaterThanOrEqualTo(Math.round(OVERLAPS_FOUND * overlaps.size()));
    }

    @Test
    void every_comparison_is_symmetric_and_its_bits_add_up_to_the_score() {
        List<Subject> subjects = List.copyOf(sample.subjects().values());
        for (int i = 0; i + 7 < subjects.size(); i++) {
            Comparison there = engine.compare(subjects.get(i), subjects.get(i + 7), rarity);
            Comparison back = engine.compare(subjects.get(i + 7), subjects.get(i), rarity);

            double bits = there.prior() + there.factors().stream().mapToDouble(FactorView::weight).sum();
            assertThat(there.score()).isCloseTo(1 / (1 + Math.pow(2, -bits)), within(ROUNDING));
            assertThat(back.score()).isCloseTo(there.score(), within(ROUNDING));
            assertThat(back.level()).isEqualTo(there.level());
            assertThat(there.factors()).hasSize(8).allSatisfy(factor -> {
                assertThat(factor.similarity()).isBetween(0.0, 1.0);
                assertThat(factor.detail()).endsWith(".");
            });
        }
    }

    private Comparison compare(SampleRegister.Pair pair) {
        return engine.compare(sample.subject(pair.left()), sample.subject(pair.right()), rarity);
    }
}
