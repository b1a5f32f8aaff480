package org.sinergija.coordination.overlap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.candidate.Candidate;
import org.sinergija.coordination.candidate.Candidates;
import org.sinergija.coordination.candidate.Rarities;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.CurrentEngine;
import org.sinergija.coordination.engine.Engine;
import org.sinergija.coordination.engine.Profile;
import org.sinergija.coordination.engine.Rarity;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.coordination.engine.Voice;
import org.sinergija.starter.event.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Compares a subject with all that it may overlap, and keeps the standing overlaps accordingly. Two examiners may come
/// to the same pair at once: the pair's id and the optimistic lock see to it that one of them looks again.
@Component
class Examiner {
    private static final Logger log = LoggerFactory.getLogger(Examiner.class);
    private static final int CANDIDATES = 100;

    private final Candidates candidates;
    private final Overlaps overlaps;
    private final CurrentEngine current;
    private final Clock clock;

    Examiner(Candidates candidates, Overlaps overlaps, CurrentEngine current, Clock clock) {
        this.candidates = candidates;
        this.overlaps = overlaps;
        this.current = current;
        this.clock = clock;
    }

    /// @param sequence the version whose event asks for it; one that the index holds a later version of is left to the later
    /// event
    /// @param lane of that event, in which its consequences are told too
    void examine(UUID id, long sequence, Lane lane) {
        Optional<Subject> present = candidates.find(id);
        if (present.isPresent() && present.get().sequence() > sequence) {
            return;
        }
        Lane told = lane;
        long examined;
        do {
            examined = version(present);
            examine(id, present, told);
            // It may have changed meanwhile, and the other lane may be done with that already.
            present = candidates.find(id);
            told = Lane.PROMPT;
        } while (version(present) != examined);
    }

    private static long version(Optional<Subject> subject) {
        return subject.map(Subject::sequence).orElse(Long.MAX_VALUE);
    }

    private void examine(UUID id, Optional<Subject> present, Lane lane) {
        present.ifPresentOrElse(subject -> examine(subject, lane), () -> withdrawAllOf(id, lane));
    }

    private void examine(Subject subject, Lane lane) {
        Engine engine = current.engine();
        Profile profile = Profile.of(subject);
        Rarities rarities = candidates.rarities();
        Set<UUID> others = new LinkedHashSet<>();
        for (Candidate candidate : candidates.of(subject, profile, CANDIDATES, Audience.PARTNERS)) {
            Rarity rarity = rarities.of(subject.visibility(), candidate.visibility());
            if (engine.compare(profile, candidate.profile(), rarity).alerts()) {
                others.add(candidate.profile().id());
            }
        }
        // A fresh subject has no standing overlaps unless its counterpart's examiner found one, which alerts as well.
        if (subject.sequence() > 1) {
            List<Overlap> known = overlaps.concerning(subject);
            if (known.stream().anyMatch(overlap -> overlap.isShownOtherwiseThan(subject))) {
                show(subject, lane);
            }
            known.stream().filter(overlap -> !overlap.isWithdrawn())
                    .forEach(overlap -> others.addAll(overlap.subjects()));
            others.remove(subject.id());
        }
        others.stream().map(candidates::find).flatMap(Optional::stream).forEach(other -> decide(subject, other,
                engine.compare(profile, Profile.of(other), rarities.of(subject.visibility(), other.visibility())),
                lane));
    }

    /// To whom it is shown now, in all its overlaps, however many and also those withdrawn, since those are counted.
    private void show(Subject subject, Lane lane) {
        List<Overlap> otherwise;
        do {
            otherwise = overlaps.showingOtherwise(subject).stream()
                    .filter(overlap -> overlap.isShownOtherwiseThan(subject)).toList();
            otherwise.forEach(overlap -> Overlaps.insist(() -> shown(overlap.id(), subject, lane)));
        } while (!otherwise.isEmpty());
    }

    private boolean shown(UUID overlap, Subject subject, Lane lane) {
        overlaps.find(overlap).filter(found -> found.isShownOtherwiseThan(subject)).ifPresent(found -> {
            found.show(subject);
            overlaps.save(found, lane);
        });
        return true;
    }

    private void withdrawAllOf(UUID id, Lane lane) {
        for (Overlap overlap : overlaps.standingOf(id)) {
            overlap.withdraw(clock.instant());
            overlaps.save(overlap, lane);
        }
    }

    private void decide(Subject subject, Subject other, Comparison comparison, Lane lane) {
        UUID pair = Overlap.idOf(subject.id(), other.id());
        Overlaps.insist(() -> settled(pair, subject, other, comparison, lane));
    }

    /// @return false if somebody else created the overlap meanwhile
    private boolean settled(UUID pair, Subject subject, Subject other, Comparison comparison, Lane lane) {
        Optional<Finding> found = Finding.of(comparison);
        Optional<Overlap> standing = overlaps.find(pair);
        if (standing.isEmpty()) {
            return found.isEmpty() || detected(subject, other, found.get(), lane);
        }
        Overlap overlap = standing.get();
        if (overlap.isOutdatedBy(subject, other)) {
            found.ifPresentOrElse(finding -> overlap.rescore(subject, other, finding, clock.instant()),
                    () -> overlap.withdraw(subject, other, clock.instant()));
            overlaps.save(overlap, lane);
        }
        return true;
    }

    private boolean detected(Subject subject, Subject other, Finding found, Lane lane) {
        Overlap fresh = Overlap.detect(subject, other, found, clock.instant());
        boolean first = overlaps.save(fresh, lane) == fresh;
        if (first) {
            log.atInfo().addKeyValue("overlap", fresh.id()).addKeyValue("subject", subject.id())
                    .addKeyValue("other", other.id()).log("Overlap found");
        }
        return first;
    }

    /// The overlaps that the subject would have with what the audience sees, likeliest first; nothing is stored.
    List<Match> check(Subject draft, Audience audience, int limit, Explain explain, Voice voice) {
        Engine engine = current.engine();
        Profile profile = Profile.of(draft);
        Rarities rarities = candidates.rarities();
        List<Match.Found> found = new ArrayList<>();
        for (Candidate candidate : candidates.of(draft, profile, CANDIDATES, audience)) {
            Comparison comparison = engine.compare(profile, candidate.profile(),
                    rarities.of(draft.visibility(), candidate.visibility()));
            if (comparison.level() != null) {
                found.add(new Match.Found(candidate, comparison, comparison.level()));
            }
        }
        return found.stream().sorted(Match.Found.BEST_FIRST).limit(limit).map(one -> one.told(explain, voice)).toList();
    }
}
