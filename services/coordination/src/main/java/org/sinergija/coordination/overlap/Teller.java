package org.sinergija.coordination.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.coordination.candidate.Candidates;
import org.sinergija.coordination.engine.CurrentEngine;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.engine.Voice;
import org.springframework.stereotype.Component;

/// Tells standing overlaps in the reader's language. Their reasons are stored in English; the facts for other sentences are in
/// the index.
@Component
class Teller {
    /// As the register grows its words become rarer, by little.
    private static final double SAME_BITS = 0.1;

    private final Candidates candidates;
    private final CurrentEngine current;

    Teller(Candidates candidates, CurrentEngine current) {
        this.candidates = candidates;
        this.current = current;
    }

    /// Empty if it must be told as it is stored: the reader wants it so, or the two compared anew give other reasons.
    Optional<OverlapState> tell(Overlap overlap, Voice voice) {
        if (voice.equals(Voice.ENGLISH)) {
            return Optional.empty();
        }
        List<Subject> sides = overlap.subjects().stream().map(candidates::find).flatMap(Optional::stream).toList();
        if (sides.size() < 2 || !overlap.isUpToDateWith(sides.getFirst(), sides.getLast())) {
            return Optional.empty();
        }
        List<FactorView> anew = current.engine().compare(Profile.of(sides.getFirst()), Profile.of(sides.getLast()),
                candidates.rarities().of(sides.getFirst().visibility(), sides.getLast().visibility())).factors(voice);
        return retold(overlap.factors(), anew).map(overlap::told);
    }

    /// The stored reasons in the words of the new ones; empty if they are not the same.
    static Optional<List<FactorView>> retold(List<FactorView> stored, List<FactorView> anew) {
        if (stored.size() != anew.size()) {
            return Optional.empty();
        }
        List<FactorView> retold = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            FactorView old = stored.get(i);
            FactorView fresh = anew.get(i);
            if (!old.factor().equals(fresh.factor()) || Math.abs(old.weight() - fresh.weight()) > SAME_BITS) {
                return Optional.empty();
            }
            retold.add(new FactorView(old.factor(), old.weight(), old.similarity(), fresh.detail()));
        }
        return Optional.of(retold);
    }
}
