package org.sinergija.coordination.learning;

import java.util.EnumMap;
import java.util.Map;

import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.coordination.weights.PairWeights;

/// Weights, and which verdicts taught them besides the lessons of the release.
///
/// @param resolutions how many, by outcome
/// @param passedOver how many verdicts teach nothing, or are of what is gone
record Teaching(PairWeights weights, Map<Outcome, Integer> resolutions, int passedOver) {
    Teaching {
        resolutions = Map.copyOf(resolutions);
    }

    /// Taught by nobody here.
    static Teaching shipped() {
        return new Teaching(PairWeights.own(), new EnumMap<>(Outcome.class), 0);
    }
}
