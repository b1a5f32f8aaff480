package org.sinergija.coordination.weights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Learns the answers to all three questions about pairs.
public final class Lessons {
    private static final Set<Judgement> ALERTING = Set.of(Judgement.DUPLICATE, Judgement.OVERLAP);
    private static final Set<Judgement> QUIET = Set.of(Judgement.KIN, Judgement.DISTINCT);

    private Lessons() {}

    /// Kinship is learnt from what belongs together, against what alerts. Pairs that kinship then explains are not asked
    /// about further, so the other questions do not learn from them.
    ///
    /// @throws IllegalArgumentException if there is none of a kind that a question needs
    public static PairWeights learn(List<Lesson> lessons) {
        Weights kinship = Learner.learn(examples(lessons, Set.of(Judgement.KIN), Lesson::signs),
                examples(lessons, ALERTING, Lesson::signs));
        List<Lesson> asked = new ArrayList<>(lessons);
        asked.removeIf(lesson -> QUIET.contains(lesson.judgement()) && isKin(lesson, kinship));
        return new PairWeights(learn(asked, ALERTING, Lesson::need),
                learn(asked, Set.of(Judgement.DUPLICATE), Lesson::sameness), kinship);
    }

    /// Calibrated on what people judged, since a probability is read beside their judgement.
    private static Weights learn(List<Lesson> asked, Set<Judgement> matching, Function<Lesson, Example> of) {
        Set<Judgement> others = EnumSet.complementOf(EnumSet.copyOf(matching));
        others.remove(Judgement.CHANCE);
        List<Example> matches = examples(asked, matching, of);
        List<Example> judged = examples(asked, others, of);
        return Learner.calibrated(Learner.learn(matches, judged, examples(asked, Set.of(Judgement.CHANCE), of)),
                matches, judged);
    }

    private static boolean isKin(Lesson lesson, Weights kinship) {
        return kinship.bits(lesson.signs().similarities()) >= 0;
    }

    private static List<Example> examples(List<Lesson> lessons, Set<Judgement> judgements,
            Function<Lesson, Example> of) {
        return lessons.stream().filter(lesson -> judgements.contains(lesson.judgement())).map(of).toList();
    }
}
