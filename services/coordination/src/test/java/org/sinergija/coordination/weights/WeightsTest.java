package org.sinergija.coordination.weights;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class WeightsTest {
    private static final String JSON = """
            {
              "prior": -6.5,
              "text": [[0.0005, -1], [0.1, -1], [0.5, 1], [1, 8.25]],
              "theme": [[1, 0]]
            }""";

    private final Weights weights = weights(JSON);

    @ParameterizedTest
    @CsvSource({"0, -1", "0.1, -1", "0.3, 0", "0.4, 0.5", "0.5, 1", "0.75, 4.63", "1, 8.25"})
    void bits_lie_on_straight_lines_between_the_points_in_hundredths(double similarity, double bits) {
        assertThat(weights.bits("text", similarity)).isEqualTo(bits);
    }

    @Test
    void bits_add_up_to_the_probability() {
        assertThat(weights.bits(Map.of())).isEqualTo(-6.5);
        assertThat(weights.bits(Map.of("text", 1.0, "theme", 0.3))).isEqualTo(1.75);
        assertThat(weights.probability(Map.of("text", 1.0))).isCloseTo(1 / (1 + Math.pow(2, -1.75)), within(1e-12));
    }

    @Test
    void they_are_written_as_they_are_read() {
        assertThat(weights.json()).isEqualTo(JSON);
        assertThat(weights(weights.json())).isEqualTo(weights);

        PairWeights all = new PairWeights(weights, new Weights(2, new TreeMap<>()), new Weights(3, new TreeMap<>()),
                new Weights(4, new TreeMap<>()));
        assertThat(PairWeights.of(JsonMapper.shared().readTree(all.json()))).isEqualTo(all);
    }

    @Test
    void our_own_are_written_in_the_stable_order() {
        assertThat(PairWeights.of(JsonMapper.shared().readTree(PairWeights.own().json())))
                .isEqualTo(PairWeights.own());
        assertThat(PairWeights.own().need().lines().keySet())
                .contains("text", "theme", "territory").isSubsetOf(PairWeights.own().sameness().lines().keySet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"text\": []} | Weights have a number as \"prior\"",
            "{\"prior\": 1, \"text\": []} | at least one point",
            "{\"prior\": 1, \"text\": [[0.5, 1], [0.5, 2]]} | points rise; 0.5 does not",
            "{\"prior\": 1, \"text\": [[2, 1]]} | from 0 to 1, not 2.0",
            "{\"prior\": 1, \"text\": [[0.5]]} | A point of \"text\" is [similarity, bits], not [0.5]"})
    void what_is_wrong_with_a_file_is_said(String json, String fault) {
        assertThatThrownBy(() -> weights(json)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void a_factor_without_weights_is_refused() {
        assertThatThrownBy(() -> weights.bits("budget", 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are no weights for the factor \"budget\".");
    }

    private static Weights weights(String json) {
        return Weights.of(JsonMapper.shared().readTree(json));
    }
}
