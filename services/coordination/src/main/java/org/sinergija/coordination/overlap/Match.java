package org.sinergija.coordination.overlap;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.RelationView;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.coordination.candidate.Candidate;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.Voice;

/// Something in the register that a draft would overlap.
///
/// @param score probability that both meet the same need
/// @param relation how they belong together; such a pair never alerts
/// @param explanation step by step, where asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record Match(SubjectRef subject, double score, OverlapLevel level, @Nullable RelationView relation,
        List<FactorView> factors, @Nullable Explanation explanation) {

    /// Before it is put into words.
    record Found(Candidate candidate, Comparison comparison, OverlapLevel level) {
        static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::level)
                .thenComparing(found -> found.comparison().score(), Comparator.reverseOrder())
                .thenComparing(found -> found.comparison().sameness().probability(), Comparator.reverseOrder())
                .thenComparing(found -> found.candidate().profile().id());

        Match told(Explain explain, Voice voice) {
            return new Match(candidate.ref(), comparison.score(), level, comparison.relation(voice),
                    comparison.factors(voice),
                    explain == Explain.FULL ? Explanation.of(comparison, voice) : null);
        }
    }
}
