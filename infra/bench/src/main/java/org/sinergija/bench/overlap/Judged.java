package org.sinergija.bench.overlap;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.Kinship;
import org.sinergija.contracts.overlap.OverlapLevel;

/// A labelled pair with what the engine says of it.
///
/// @param level null where the engine finds it not worth telling
/// @param relation how the engine says they belong together; null where it says nothing of it
/// @param need probability that both meet the same need: the score
/// @param sameness probability that both are one initiative
/// @param factors each with its bits and its sentence
record Judged(LabelledPair pair, @Nullable OverlapLevel level, @Nullable Kinship relation, double need,
        double sameness, List<String> factors) {
    boolean alerts() {
        return level == OverlapLevel.DUPLICATE || level == OverlapLevel.OVERLAP;
    }

    boolean is(OverlapLevel other) {
        return level == other;
    }

    /// Whether what alerts and what it is called are as people say; what does not alert may be related or nothing.
    boolean isRight() {
        return pair.label().alerts() ? level != null && level.name().equals(pair.label().name()) : !alerts();
    }
}
