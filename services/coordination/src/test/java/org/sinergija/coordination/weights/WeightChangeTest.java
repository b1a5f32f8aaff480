package org.sinergija.coordination.weights;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeightChangeTest {
    private static final Weights FEW = weights(-1, 4);

    @Test
    void only_what_differs_is_shown_with_its_bits_at_none_half_and_full_agreement() {
        PairWeights before = new PairWeights(FEW, FEW, FEW, FEW);
        PairWeights after = new PairWeights(weights(-1, 6), weights(-1.5, 4), FEW, FEW);

        assertThat(WeightChange.between(before, after)).containsExactly(
                new WeightChange("need", "text", List.of(-2.0, 1.0, 4.0), List.of(-2.0, 2.0, 6.0)),
                new WeightChange("sameness", "prior", List.of(-1.0), List.of(-1.5)));
        assertThat(WeightChange.between(before, before)).isEmpty();
    }

    private static Weights weights(double prior, double most) {
        return new Weights(prior, new TreeMap<>(Map.of("text",
                new Line(List.of(new Line.Point(0, -2), new Line.Point(1, most))), "theme",
                new Line(List.of(new Line.Point(1, 3))))));
    }
}
