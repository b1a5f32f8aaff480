package org.sinergija.coordination.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LessonsTest {
    @Test
    void each_question_learns_what_tells_its_own_answer() {
        PairWeights learnt = Lessons.learn(lessons());

        assertThat(probability(learnt.need(), 1, 1)).isGreaterThan(0.8);
        assertThat(probability(learnt.need(), 0, 1)).isGreaterThan(0.8);
        assertThat(probability(learnt.need(), 1, 0)).isLessThan(0.2);
        assertThat(probability(learnt.sameness(), 1, 1)).isGreaterThan(0.8);
        assertThat(probability(learnt.sameness(), 0, 1)).isLessThan(0.2);
        assertThat(learnt.kinship().probability(Map.of("LATER", 1.0))).isGreaterThan(0.8);
        assertThat(learnt.kinship().probability(Map.of("LATER", 0.0))).isLessThan(0.2);
    }

    @Test
    void the_order_of_the_lessons_changes_nothing() {
        List<Lesson> shuffled = new ArrayList<>(lessons());
        Collections.shuffle(shuffled, new Random(11));

        assertThat(Lessons.learn(shuffled)).isEqualTo(Lessons.learn(lessons()));
    }

    @Test
    void what_belongs_together_does_not_teach_that_needs_differ() {
        List<Lesson> withManyPhases = new ArrayList<>(lessons());
        withManyPhases.addAll(Collections.nCopies(40, lesson(Judgement.KIN, 1, 1, 1)));

        assertThat(probability(Lessons.learn(withManyPhases).need(), 1, 1))
                .isEqualTo(probability(Lessons.learn(lessons()).need(), 1, 1));
    }

    /// Text tells what is one, theme what is needed; phases follow one another.
    private static List<Lesson> lessons() {
        List<Lesson> lessons = new ArrayList<>();
        lessons.addAll(Collections.nCopies(40, lesson(Judgement.DUPLICATE, 1, 1, 0)));
        lessons.addAll(Collections.nCopies(40, lesson(Judgement.OVERLAP, 0, 1, 0)));
        lessons.addAll(Collections.nCopies(40, lesson(Judgement.KIN, 1, 1, 1)));
        lessons.addAll(Collections.nCopies(40, lesson(Judgement.DISTINCT, 1, 0, 0)));
        lessons.addAll(Collections.nCopies(40, lesson(Judgement.CHANCE, 0, 0, 0)));
        return lessons;
    }

    private static Lesson lesson(Judgement judgement, double text, double theme, double later) {
        Example seen = new Example(Map.of("text", text, "theme", theme));
        return new Lesson(judgement, seen, seen, new Example(Map.of("LATER", later)));
    }

    private static double probability(Weights weights, double text, double theme) {
        return weights.probability(Map.of("text", text, "theme", theme));
    }
}
