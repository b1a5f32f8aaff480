package org.sinergija.coordination.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;

/// What the engine says of a pair.
///
/// @param level null where the pair is not worth telling
/// @param prior bits against a pair of which nothing is known; with the factors' weights they add up to the score
/// @param score probability, the logistic of the bits' sum
/// @param factors all eight, also those that saw nothing
public record Comparison(@Nullable OverlapLevel level, double prior, double score, List<FactorView> factors) {
    public Comparison {
        factors = List.copyOf(factors);
    }

    /// Whether both sides should hear of it at once.
    public boolean alerts() {
        return level == OverlapLevel.DUPLICATE || level == OverlapLevel.OVERLAP;
    }
}
