package org.sinergija.coordination.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class LearnerTest {
    private static final int PAIRS = 12_000;

    private final List<Example> matches = new ArrayList<>();
    private final List<Example> others = new ArrayList<>();

    @Test
    void agreement_that_is_four_times_as_frequent_among_matches_is_two_bits() {
        fill(matches, 800, 200);
        fill(others, 200, 800);

        Weights weights = Learner.learn(matches, others);

        assertThat(weights.bits("name", 1)).isCloseTo(2, within(0.05));
        assertThat(weights.bits("name", 0)).isCloseTo(-2, within(0.05));
        assertThat(weights.prior()).isCloseTo(0, within(0.05));
    }

    @Test
    void the_prior_is_how_rare_matches_are() {
        fill(matches, 80, 20);
        fill(others, 160, 640);

        assertThat(Learner.learn(matches, others).prior()).isCloseTo(-3, within(0.1));
    }

    @Test
    void two_factors_that_say_the_same_share_its_bits() {
        fill(matches, 800, 200, "name", "title");
        fill(others, 200, 800, "name", "title");

        Weights weights = Learner.learn(matches, others);

        assertThat(weights.bits("name", 1) + weights.bits("title", 1)).isCloseTo(2, within(0.05));
    }

    @Test
    void what_strangers_share_by_chance_tells_less() {
        fill(matches, 800, 200);
        fill(others, 200, 800);
        List<Example> chance = new ArrayList<>();
        fill(chance, 30, 10);

        Weights weights = Learner.learn(matches, others, chance, Set.of());

        assertThat(weights.bits("name", 1)).isLessThan(Learner.learn(matches, others).bits("name", 1));
    }

    @Test
    void what_only_strangers_lack_is_learnt_from_strangers() {
        fill(matches, 100, 0);
        fill(others, 100, 0);
        List<Example> chance = new ArrayList<>();
        fill(chance, 10, 990);

        assertThat(Learner.learn(matches, others).bits("name", 0)).isZero();
        assertThat(Learner.learn(matches, others, chance, Set.of()).bits("name", 0)).isLessThan(-3);
        assertThat(Learner.learn(matches, others, chance, Set.of()).probability(Map.of("name", 1.0)))
                .isCloseTo(0.5, within(0.02));
    }

    @Test
    void where_too_much_likeness_speaks_against_a_match_a_free_line_falls() {
        for (int i = 0; i < 60; i++) {
            matches.add(new Example(Map.of("period", 0.5)));
            others.add(new Example(Map.of("period", i % 2.0)));
        }

        Weights rising = Learner.learn(matches, others, List.of(), Set.of());
        Weights free = Learner.learn(matches, others, List.of(), Set.of("period"));

        assertThat(rising.bits("period", 1)).isGreaterThanOrEqualTo(rising.bits("period", 0.5));
        assertThat(free.bits("period", 0.5))
                .isGreaterThan(Math.max(free.bits("period", 0), free.bits("period", 1)) + 2);
    }

    @Test
    void what_was_never_seen_on_one_side_gives_no_bits() {
        fill(matches, 80, 20);
        fill(others, 20, 80);
        matches.add(new Example(Map.of("budget", 1.0)));

        assertThat(Learner.learn(matches, others).bits("budget", 1)).isZero();
    }

    @Test
    void few_pairs_give_few_bits() {
        fill(matches, 100, 100);
        fill(others, 100, 100);
        matches.add(new Example(Map.of("budget", 1.0)));
        others.add(new Example(Map.of("budget", 0.0)));

        assertThat(Learner.learn(matches, others).bits("budget", 1)).isBetween(0.0, 2.0);
    }

    @Test
    void one_side_alone_teaches_nothing() {
        fill(matches, 1, 0);

        assertThatThrownBy(() -> Learner.learn(matches, others)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Learning needs matches and others; there are 1 and 0.");
    }

    @RepeatedTest(10)
    void lines_never_fall_and_full_agreement_is_never_worse_than_missing_data(RepetitionInfo repetition) {
        draw(new Random(repetition.getCurrentRepetition()));

        Weights weights = Learner.learn(matches, others);

        weights.lines().forEach((factor, line) -> {
            List<Double> bits = IntStream.rangeClosed(0, 100).mapToObj(percent -> line.at(percent / 100.0)).toList();
            assertThat(bits).as(factor).isSorted();
            assertThat(bits.getLast()).as(factor).isNotNegative();
        });
    }

    @RepeatedTest(5)
    void the_order_of_the_examples_does_not_matter(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        draw(random);
        Weights learnt = Learner.learn(matches, others);

        Collections.shuffle(matches, random);
        Collections.shuffle(others, random);

        assertThat(Learner.learn(matches, others)).isEqualTo(learnt);
    }

    @RepeatedTest(5)
    void of_the_pairs_that_get_a_probability_as_many_match(RepetitionInfo repetition) {
        draw(new Random(repetition.getCurrentRepetition()));
        Weights weights = Learner.learn(matches, others);
        matches.clear();
        others.clear();
        draw(new Random(1_000 + repetition.getCurrentRepetition()));

        for (double from = 0; from < 1; from += 0.25) {
            double least = from;
            List<Double> hits = in(matches, weights, least);
            List<Double> all = Stream.concat(hits.stream(), in(others, weights, least).stream()).toList();
            double expected = all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
            assertThat((double) hits.size() / all.size()).isCloseTo(expected, within(0.06));
        }
    }

    private static List<Double> in(List<Example> examples, Weights weights, double least) {
        return examples.stream().map(example -> weights.probability(example.similarities()))
                .filter(probability -> probability >= least && probability < least + 0.25).toList();
    }

    /// Three factors: one that tells, one that leans on it, one that tells nothing and is often missing.
    private void draw(Random random) {
        for (int i = 0; i < PAIRS; i++) {
            boolean match = random.nextInt(3) == 0;
            double name = within01(random.nextGaussian() * 0.25 + (match ? 0.65 : 0.35));
            Map<String, Double> similarities = new HashMap<>();
            similarities.put("name", name);
            similarities.put("title", within01(name + random.nextGaussian() * 0.1));
            if (random.nextBoolean()) {
                similarities.put("noise", random.nextDouble());
            }
            (match ? matches : others).add(new Example(similarities));
        }
    }

    private static double within01(double value) {
        return Math.clamp(value, 0, 1);
    }

    private static void fill(List<Example> examples, int agreeing, int disagreeing, String... factors) {
        List<String> names = factors.length == 0 ? List.of("name") : List.of(factors);
        for (int i = 0; i < agreeing + disagreeing; i++) {
            Map<String, Double> similarities = new HashMap<>();
            double similarity = i < agreeing ? 1 : 0;
            names.forEach(name -> similarities.put(name, similarity));
            examples.add(new Example(similarities));
        }
    }
}
