package org.sinergija.coordination.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;

/// What the engine says of a pair.
public final class Comparison {
    private final @Nullable OverlapLevel level;
    private final double prior;
    private final double score;
    private final List<Seen> seen;

    Comparison(@Nullable OverlapLevel level, double prior, double score, List<Seen> seen) {
        this.level = level;
        this.prior = prior;
        this.score = score;
        this.seen = List.copyOf(seen);
    }

    /// Null where the pair is not worth telling.
    public @Nullable OverlapLevel level() {
        return level;
    }

    /// Bits against a pair of which nothing is known; with the factors' weights they add up to the score.
    public double prior() {
        return prior;
    }

    /// Probability, the logistic of the bits' sum.
    public double score() {
        return score;
    }

    /// All eight, also those that saw nothing, each in a sentence.
    public List<FactorView> factors() {
        return seen.stream().map(Seen::view).toList();
    }

    /// Whether both sides should hear of it at once.
    public boolean alerts() {
        return level == OverlapLevel.DUPLICATE || level == OverlapLevel.OVERLAP;
    }
}
