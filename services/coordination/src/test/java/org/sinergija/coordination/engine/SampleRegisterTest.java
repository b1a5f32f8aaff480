package org.sinergija.coordination.engine;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.coordination.weights.PairWeights;

import static org.assertj.core.api.Assertions.assertThat;

/// What people expect of the sample register. The weights were learnt from these labels among others, so this guards, and
/// measures nothing.
class SampleRegisterTest {
    private static final int LOOK_ALIKES_ALERTED = 2;
    private static final double OVERLAPS_FOUND = 0.5;

    private final SampleRegister sample = new SampleRegister();
    private final Rarity rarity = sample.rarity();
    private final Engine engine = new Engine(Levels.USUAL, PairWeights.own());

    @Test
    void what_is_recorded_twice_is_a_duplicate() {
        assertThat(sample.expected("duplicates")).isNotEmpty().allSatisfy(
                pair -> assertThat(compare(pair).level()).as(pair.toString()).isEqualTo(OverlapLevel.DUPLICATE));
    }

    @Test
    void hardly_any_look_alike_alerts() {
        assertThat(sample.expected("lookAlikes")).hasSizeGreaterThan(40)
                .filteredOn(pair -> compare(pair).alerts()).hasSizeLessThanOrEqualTo(LOOK_ALIKES_ALERTED);
    }

    @Test
    void most_overlaps_alert_and_as_overlaps() {
        List<SampleRegister.Pair> overlaps = sample.expected("overlaps");
        assertThat(overlaps.stream().filter(pair -> compare(pair).level() == OverlapLevel.OVERLAP).count())
                .isGreaterThanOrEqualTo(Math.round(OVERLAPS_FOUND * overlaps.size()));
    }

    private Comparison compare(SampleRegister.Pair pair) {
        return compare(sample.subject(pair.left()), sample.subject(pair.right()));
    }

    private Comparison compare(Subject left, Subject right) {
        return engine.compare(Profile.of(left), Profile.of(right), rarity);
    }
}
