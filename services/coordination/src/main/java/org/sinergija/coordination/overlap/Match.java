package org.sinergija.coordination.overlap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.Subject;

/// Something in the register that a draft would overlap.
record Match(SubjectRef subject, double score, OverlapLevel level, List<FactorView> factors) {
    static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::level)
            .thenComparing(Comparator.comparingDouble(Match::score).reversed());

    static Optional<Match> of(Subject other, Comparison comparison) {
        return Optional.ofNullable(comparison.level())
                .map(level -> new Match(other.ref(), comparison.score(), level, comparison.factors()));
    }
}
