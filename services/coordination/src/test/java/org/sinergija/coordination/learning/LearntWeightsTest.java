package org.sinergija.coordination.learning;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.coordination.learning.LearntWeights.Progress;
import org.sinergija.coordination.weights.PairWeights;

import static org.assertj.core.api.Assertions.assertThat;

class LearntWeightsTest {
    private static final Instant NOON = Instant.parse("2026-10-16T12:00:00Z");
    private static final LearntWeights LEARNT = LearntWeights
            .of(new Teaching(PairWeights.own(), Map.of(Outcome.DISTINCT, 3), 1), NOON);

    @Test
    void they_are_kept_as_they_are() {
        assertThat(LEARNT.pairWeights()).isEqualTo(PairWeights.own());
        assertThat(LEARNT.resolutions()).containsExactly(Map.entry(Outcome.DISTINCT, 3));
        assertThat(LEARNT.progress()).isEqualTo(Progress.RESCORING);
        assertThat(LEARNT.done().progress()).isEqualTo(Progress.DONE);
    }

    @Test
    void those_of_another_release_do_not_count() {
        assertThat(LEARNT.isOfThisRelease()).isTrue();
        assertThat(new LearntWeights(LearntWeights.ID, LEARNT.weights(), "{}", NOON, Map.of(), Progress.DONE)
                .isOfThisRelease()).isFalse();
    }
}
