package org.sinergija.coordination.overlap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.coordination.candidate.Candidates;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.Engine;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.starter.fault.Stale;
import org.springframework.stereotype.Component;

/// Compares a subject with all that it may overlap, and keeps the standing overlaps accordingly. Two examiners may come
/// to the same pair at once: the pair's id and the optimistic lock see to it that one of them looks again.
@Component
class Examiner {
    private static final int CANDIDATES = 60;
    private static final int TRIES = 10;

    private final Candidates candidates;
    private final Overlaps overlaps;
    private final Engine engine;
    private final Clock clock;

    Examiner(Candidates candidates, Overlaps overlaps, Engine engine, Clock clock) {
        this.candidates = candidates;
        this.overlaps = overlaps;
        this.engine = engine;
        this.clock = clock;
    }

    void examine(UUID id) {
        Optional<Subject> indexed = candidates.find(id);
        if (indexed.isEmpty()) {
            withdrawAllOf(id);
            return;
        }
        Subject subject = indexed.get();
        List<Subject> others = new ArrayList<>(candidates.of(subject, CANDIDATES));
        if (subject.sequence() > 1) {
            Set<UUID> known = others.stream().map(Subject::id).collect(Collectors.toSet());
            overlaps.standingOf(id).stream().flatMap(overlap -> overlap.subjects().stream()).distinct()
                    .filter(side -> !side.equals(id) && !known.contains(side)).map(candidates::find)
                    .flatMap(Optional::stream).forEach(others::add);
        }
        List<Comparison> comparisons = engine.compare(subject, others, candidates.rarity());
        for (int i = 0; i < others.size(); i++) {
            decide(subject, others.get(i), comparisons.get(i));
        }
    }

    private void withdrawAllOf(UUID id) {
        for (Overlap overlap : overlaps.standingOf(id)) {
            overlap.withdraw(clock.instant());
            overlaps.save(overlap);
        }
    }

    private void decide(Subject subject, Subject other, Comparison comparison) {
        UUID pair = Overlap.idOf(subject.id(), other.id());
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                if (settled(pair, subject, other, comparison)) {
                    return;
                }
            } catch (Stale someoneElseWasFaster) {
                if (attempt == TRIES) {
                    throw someoneElseWasFaster;
                }
            }
        }
    }

    /// @return false if somebody else created the overlap meanwhile
    private boolean settled(UUID pair, Subject subject, Subject other, Comparison comparison) {
        OverlapLevel level = comparison.alerts() ? comparison.level() : null;
        // A fresh subject has no standing overlaps unless its counterpart's examiner found one, which alerts as well.
        if (level == null && subject.sequence() == 1 && other.sequence() == 1) {
            return true;
        }
        Optional<Overlap> standing = overlaps.find(pair);
        if (standing.isEmpty()) {
            if (level != null) {
                Overlap fresh = Overlap.detect(subject, other, comparison, level, clock.instant());
                return overlaps.save(fresh) == fresh;
            }
            return true;
        }
        Overlap overlap = standing.get();
        if (overlap.isOlderThan(subject, other)) {
            if (level != null) {
                overlap.rescore(subject, other, comparison, level, clock.instant());
            } else {
                overlap.withdraw(clock.instant());
            }
            overlaps.save(overlap);
        }
        return true;
    }

    /// The overlaps that the subject would have, likeliest first; nothing is stored.
    List<Match> check(Subject draft, int limit) {
        List<Subject> others = candidates.of(draft, CANDIDATES);
        List<Comparison> comparisons = engine.compare(draft, others, candidates.rarity());
        return IntStream.range(0, others.size()).mapToObj(i -> Match.of(others.get(i), comparisons.get(i)))
                .flatMap(Optional::stream).sorted(Match.BEST_FIRST).limit(limit).toList();
    }
}
