package org.sinergija.coordination.weights;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How alike a pair is of which people know whether it matches.
///
/// @param similarities by factor, from 0 to 1; only the factors of which both sides say something
public record Example(Map<String, Double> similarities) {
    private static final double GRAIN = 1_000;

    public Example {
        similarities = Map.copyOf(similarities);
        similarities.forEach((factor, similarity) -> {
            if (!(similarity >= 0 && similarity <= 1)) {
                throw new IllegalArgumentException(
                        "A similarity is from 0 to 1; that of \"%s\" is %s.".formatted(factor, similarity));
            }
        });
    }

    /// The same, and how alike they are in one more factor.
    Example with(String factor, double similarity) {
        Map<String, Double> more = new HashMap<>(similarities);
        more.put(factor, similarity);
        return new Example(more);
    }

    /// To the thousandth, as lessons are kept.
    Example rounded() {
        return new Example(similarities.entrySet().stream().collect(
                Collectors.toMap(Map.Entry::getKey, factor -> Math.round(factor.getValue() * GRAIN) / GRAIN)));
    }
}
