package org.sinergija.coordination.engine;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.coordination.weights.PairWeights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// What holds of any two subjects, tried on those of the sample register with parts of them taken away.
class EngineTest {
    private static final int PAIRS = 400;
    private static final double ROUNDING = 1e-9;
    private static final List<Subject> SUBJECTS = List.copyOf(new SampleRegister().subjects().values());
    private static final Rarity RARITY = new SampleRegister().rarity();

    private final Engine engine = new Engine(Levels.USUAL, PairWeights.own());

    record Pair(Subject left, Subject right) {}

    static Stream<Pair> pairs() {
        Random random = new Random(20260);
        return IntStream.range(0, PAIRS)
                .mapToObj(_ -> new Pair(partOf(any(random), random), partOf(any(random), random)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void bits_add_up_to_the_score(Pair pair) {
        Comparison comparison = compare(pair.left, pair.right);

        for (Account account : List.of(comparison.need(), comparison.sameness(), comparison.overlap())) {
            double bits = account.prior()
                    + account.factors(Voice.ENGLISH).stream().mapToDouble(FactorView::weight).sum();
            assertThat(account.probability()).isCloseTo(1 / (1 + Math.pow(2, -bits)), within(ROUNDING));
        }
        assertThat(comparison.factors(Voice.ENGLISH)).hasSize(8).allSatisfy(factor -> {
            assertThat(factor.similarity()).isBetween(0.0, 1.0);
            assertThat(factor.detail()).endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void it_does_not_matter_which_side_is_which(Pair pair) {
        Comparison there = compare(pair.left, pair.right);
        Comparison back = compare(pair.right, pair.left);

        assertThat(back.score()).isEqualTo(there.score());
        assertThat(back.level()).isEqualTo(there.level());
        assertThat(back.sameness().probability()).isEqualTo(there.sameness().probability());
        assertThat(back.relation(Voice.ENGLISH)).isEqualTo(there.relation(Voice.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void saying_less_never_scores_higher_than_agreeing(Pair pair) {
        Subject left = pair.left;
        Map<String, Subject> agreeing = Map.of("theme", with(pair.right).themes(left.themes()).build(), "territory",
                with(pair.right).territories(left.territories()).build(), "period",
                with(pair.right).period(left.period()).build(), "targetGroup",
                with(pair.right).targetGroups(left.targetGroups()).build(), "activityType",
                with(pair.right).activityTypes(left.activityTypes()).build(), "budget",
                with(pair.right).budget(left.budget()).build(), "text",
                with(pair.right).texts(left.title(), left.summary(), left.objectives()).build(), "organisation",
                with(pair.right).organisations(left.lead(), left.participants()).build());
        Map<String, Subject> silent = Map.of("theme", with(pair.right).themes(List.of()).build(), "territory",
                with(pair.right).territories(List.of()).build(), "period", with(pair.right).period(null).build(),
                "targetGroup", with(pair.right).targetGroups(List.of()).build(), "activityType",
                with(pair.right).activityTypes(List.of()).build(), "budget", with(pair.right).budget(null).build(),
                "text", with(pair.right).texts(null, null, null).build(), "organisation",
                with(pair.right).organisations(null, List.of()).build());

        silent.forEach((factor, other) -> assertThat(compare(left, other).score()).as(factor)
                .isLessThanOrEqualTo(compare(left, agreeing.getOrDefault(factor, left)).score() + ROUNDING));
    }

    @Test
    void a_profile_is_the_same_after_it_was_stored() {
        for (Subject subject : SUBJECTS) {
            byte[] packed = Profile.of(subject).packed();

            Profile unpacked = Profile.unpacked(packed, 0, packed.length);

            assertThat(unpacked.packed()).isEqualTo(packed);
            assertThat(unpacked.id()).isEqualTo(subject.id());
            assertThat(engine.compare(unpacked, Profile.of(SUBJECTS.getFirst()), RARITY).score())
                    .isEqualTo(compare(subject, SUBJECTS.getFirst()).score());
        }
    }

    @Test
    void a_profile_in_more_languages_than_a_byte_counts_is_stored_whole() {
        Map<String, String> languages = IntStream.range(0, 300).boxed().collect(Collectors.toMap(
                i -> "en-x-w%d".formatted(i), i -> "Reception building %d in wing%d".formatted(1000 + i, i)));
        Subject subject = with(SUBJECTS.getFirst()).texts(new LocalizedText(languages), null, null).build();
        byte[] packed = Profile.of(subject).packed();

        assertThat(Profile.unpacked(packed, 0, packed.length).packed()).isEqualTo(packed);
        assertThat(Profile.unpacked(packed, 0, packed.length).wordings()).hasSize(300);
    }

    private Comparison compare(Subject left, Subject right) {
        return engine.compare(Profile.of(left), Profile.of(right), RARITY);
    }

    private static Subject any(Random random) {
        return SUBJECTS.get(random.nextInt(SUBJECTS.size()));
    }

    /// As a hurried reporter would have given it.
    private static Subject partOf(Subject subject, Random random) {
        SubjectCopy copy = with(subject);
        switch (random.nextInt(6)) {
            case 0 -> copy.themes(List.of());
            case 1 -> copy.territories(List.of()).period(null);
            case 2 -> copy.targetGroups(List.of()).activityTypes(List.of());
            case 3 -> copy.budget(null).organisations(null, List.of());
            case 4 -> copy.texts(subject.title(), null, null);
            default -> copy.texts(null, subject.summary(), null);
        }
        return copy.build();
    }

    private static SubjectCopy with(Subject subject) {
        return new SubjectCopy(subject);
    }
}
