package org.sinergija.coordination.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.sinergija.coordination.engine.CurrentEngine;
import org.sinergija.coordination.learning.LearntWeights.Progress;
import org.sinergija.coordination.learning.Relearnt.Effect;
import org.sinergija.coordination.overlap.Reassessment;
import org.sinergija.coordination.overlap.Shift;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.coordination.weights.WeightChange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Exchanges the weights, and has the overlaps follow; or says what that would do. What a crash interrupts, the same command
/// given again completes.
@Component
class Relearning {
    private static final Logger log = LoggerFactory.getLogger(Relearning.class);

    private final Teacher teacher;
    private final WeightsInForce weights;
    private final Reassessment overlaps;
    private final CurrentEngine current;
    private final LearningSettings settings;
    private final Clock clock;

    Relearning(Teacher teacher, WeightsInForce weights, Reassessment overlaps, CurrentEngine current,
            LearningSettings settings, Clock clock) {
        this.teacher = teacher;
        this.weights = weights;
        this.overlaps = overlaps;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    Relearnt preview() {
        PairWeights before = weights.look();
        Teaching teaching = teacher.teach();
        return hasNews(before, teaching)
                ? told(Effect.PREVIEWED, before, teaching, shifts(teaching))
                : told(Effect.UNCHANGED, before, teaching, List.of());
    }

    synchronized Relearnt apply() {
        return exchange(teacher.teach());
    }

    /// Back to the weights of the release.
    synchronized Relearnt restore() {
        Relearnt done = exchange(Teaching.shipped());
        weights.forget();
        return done;
    }

    private Relearnt exchange(Teaching teaching) {
        PairWeights before = weights.look();
        if (!hasNews(before, teaching)) {
            return told(Effect.UNCHANGED, before, teaching, List.of());
        }
        List<Shift> shifts = shifts(teaching);
        LearntWeights learnt = LearntWeights.of(teaching, clock.instant());
        weights.put(learnt);
        follow(shifts);
        LockSupport.parkNanos(settings.untilAllHaveLooked().toNanos());
        // Until then another instance may have examined some by the old weights.
        follow(shifts(teaching));
        weights.put(learnt.done());
        log.atInfo().addKeyValue("resolutions", teaching.resolutions()).addKeyValue("overlaps", shifts.size())
                .log("Weights exchanged");
        return told(Effect.APPLIED, before, teaching, shifts);
    }

    private void follow(List<Shift> shifts) {
        shifts.forEach(shift -> overlaps.reassess(shift.id()));
    }

    private boolean hasNews(PairWeights before, Teaching teaching) {
        Optional<LearntWeights> learnt = weights.learnt();
        return !teaching.weights().equals(before)
                || learnt.filter(last -> last.progress() == Progress.RESCORING).isPresent();
    }

    private List<Shift> shifts(Teaching teaching) {
        return overlaps.shifts(current.with(teaching.weights()));
    }

    private static Relearnt told(Effect effect, PairWeights before, Teaching teaching, List<Shift> shifts) {
        return Relearnt.of(effect, teaching, WeightChange.between(before, teaching.weights()), Outlook.of(shifts));
    }
}
