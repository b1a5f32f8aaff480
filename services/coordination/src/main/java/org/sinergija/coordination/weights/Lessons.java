package org.sinergija.coordination.weights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Learns the answers to all four questions about pairs.
public final class Lessons {
    /// What kinship says, as evidence for the other questions: the more, the less they belong together.
    public static final String KINSHIP = "kinship";

    private static final Set<Judgement> ALERTING = Set.of(Judgement.DUPLICATE, Judgement.OVERLAP);
    /// Where these are alike, one organisation or one money is behind both, and nobody does the other's work twice.
    private static final Set<String> OF_ONE_HAND = Set.of("organisation", "funding", "hands", "payer",
            "reporters", "budget");

    private Lessons() {}

    /// Kinship is learnt from what belongs together, against what alerts. Pairs that it explains are not asked whether they
    /// meet one need; of the other questions it is evidence.
    ///
    /// @throws IllegalArgumentException if there is none of a kind that a question needs
    public static PairWeights learn(List<Lesson> lessons) {
        Weights kinship = Learner.learn(examples(lessons, Set.of(Judgement.KIN), Lesson::signs),
                examples(lessons, ALERTING, Lesson::signs));
        List<Lesson> asked = new ArrayList<>(lessons);
        asked.removeIf(lesson -> lesson.judgement() == Judgement.KIN
                || (lesson.judgement() == Judgement.DISTINCT && isKin(lesson, kinship)));
        Function<Lesson, Example> all = lesson -> lesson.sameness().with(KINSHIP,
                1 - kinship.probability(lesson.signs().similarities()));
        List<Lesson> apart = lessons.stream().filter(lesson -> lesson.judgement() != Judgement.DUPLICATE).toList();
        return new PairWeights(learn(asked, ALERTING, Lesson::need, Set.of()),
                learn(lessons, Set.of(Judgement.DUPLICATE), all, Set.of()),
                learn(apart, Set.of(Judgement.OVERLAP), all, OF_ONE_HAND), kinship);
    }

    /// Calibrated on what people judged, since a probability is read beside their judgement.
    private static Weights learn(List<Lesson> asked, Set<Judgement> matching, Function<Lesson, Example> of,
            Set<String> free) {
        Set<Judgement> others = EnumSet.complementOf(EnumSet.copyOf(matching));
        others.remove(Judgement.CHANCE);
        List<Example> matches = examples(asked, matching, of);
        List<Example> judged = examples(asked, others, of);
        return Learner.calibrated(
                Learner.learn(matches, judged, examples(asked, Set.of(Judgement.CHANCE), of), free), matches, judged);
    }

    private static boolean isKin(Lesson lesson, Weights kinship) {
        return kinship.bits(lesson.signs().similarities()) >= 0;
    }

    private static List<Example> examples(List<Lesson> lessons, Set<Judgement> judgements,
            Function<Lesson, Example> of) {
        return lessons.stream().filter(lesson -> judgements.contains(lesson.judgement())).map(of).toList();
    }
}
