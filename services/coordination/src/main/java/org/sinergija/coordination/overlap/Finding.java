package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.Optional;

import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.Voice;

/// What the engine found of a pair that both sides should hear of.
record Finding(OverlapLevel level, double score, List<FactorView> factors) {
    Finding {
        factors = List.copyOf(factors);
    }

    /// Empty if neither side need hear of it.
    static Optional<Finding> of(Comparison comparison) {
        return Optional.ofNullable(comparison.alerts() ? comparison.level() : null)
                .map(level -> new Finding(level, comparison.score(), comparison.factors(Voice.ENGLISH)));
    }
}
