package org.sinergija.coordination.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.weights.PairWeights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class HostileTextTest {
    private static final int MEGABYTE = 1_000_000;
    private static final int UNRELATED = 100;
    private static final int LONGEST_SENTENCE = 500;
    private static final double UNNOTICED = 0.02;
    private static final double ROUNDING = 1e-12;
    private static final String SENTENCE = "Training of border police in Preševo on the return of migrants. ";

    private static final SampleRegister SAMPLE = new SampleRegister();
    /// By key.
    private static final Map<String, Profile> PROFILES = SAMPLE.subjects().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> Profile.of(entry.getValue())));

    private final Engine engine = new Engine(Levels.USUAL, PairWeights.own());

    static Stream<String> texts() {
        return Stream.of(SENTENCE.repeat(MEGABYTE / SENTENCE.length()), "обука".repeat(MEGABYTE / 10),
                IntStream.range(0, 10_000).mapToObj(i -> "reč" + Integer.toString(i * 7919, 36))
                        .collect(Collectors.joining(" ")),
                "the of and for за и на dhe për me në ", "пovratак Prеšеvо обuка ",
                "po\u200Bvra\u200Dtak\u2060 obu\uFEFFka \u200B\u200D", "\u202Eobuka\u202C \u200Fpolicija\u200F\u2067",
                "👩‍👩‍👧‍👦 🚓 obuka 🇷🇸 😀😀", "\u0301\u0301\u0301 a\u0301\u0302\u0303", "....",
                "І ІІ III ⅠⅡ ② ٣ 9".repeat(50));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_hostile_text_is_compared_like_any_other(String text) {
        for (Profile hostile : List.of(described(text), titled(text))) {
            Rarity rarity = with(List.of(hostile));
            for (Profile ordinary : PROFILES.values()) {
                Comparison there = engine.compare(hostile, ordinary, rarity);
                Comparison back = engine.compare(ordinary, hostile, rarity);

                assertThat(there.score()).isBetween(0.0, 1.0).isCloseTo(back.score(), within(ROUNDING));
                assertThat(there.factors(Voice.ENGLISH)).allSatisfy(factor -> {
                    assertThat(factor.similarity()).isBetween(0.0, 1.0);
                    assertThat(factor.detail()).endsWith(".").hasSizeLessThan(LONGEST_SENTENCE);
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_hostile_text_in_the_register_leaves_what_is_said_of_others_alone(String text) {
        Rarity before = with(List.of());
        Rarity after = with(List.of(described(text)));

        assertThat(pairs()).isNotEmpty().allSatisfy(pair -> {
            assertThat(compare(pair, after).level()).isEqualTo(compare(pair, before).level());
            assertThat(compare(pair, after).score()).isCloseTo(compare(pair, before).score(), within(UNNOTICED));
        });
    }

    @Test
    void unrelated_initiatives_in_the_register_flip_no_verdict() {
        Rarity before = with(List.of());
        Rarity after = with(IntStream.range(0, UNRELATED)
                .mapToObj(i -> profile("Qwx%d zzyk%d".formatted(i, i / 2), "Vvuq%d yyxz%d".formatted(i, i / 7)))
                .toList());

        assertThat(pairs()).isNotEmpty()
                .allSatisfy(pair -> assertThat(compare(pair, after).level()).isEqualTo(compare(pair, before).level()));
    }

    @Test
    void a_zero_width_character_does_not_part_a_word() {
        assertThat(Analysis.terms("po\u200Bvra\u200Dtak")).isEqualTo(Analysis.terms("povratak"));
    }

    private static List<SampleRegister.Pair> pairs() {
        return Stream.of("duplicates", "overlaps", "lookAlikes").flatMap(kind -> SAMPLE.expected(kind).stream())
                .toList();
    }

    private Comparison compare(SampleRegister.Pair pair, Rarity rarity) {
        return engine.compare(profile(pair.left()), profile(pair.right()), rarity);
    }

    private static Profile profile(String key) {
        return Objects.requireNonNull(PROFILES.get(key), key);
    }

    /// As the index of the sample and these would tell it.
    private static Rarity with(List<Profile> added) {
        Frequencies frequencies = new Frequencies();
        PROFILES.values().forEach(profile -> frequencies.add(profile.distinctTerms()));
        added.forEach(profile -> frequencies.add(profile.distinctTerms()));
        return frequencies;
    }

    private static Profile described(String summary) {
        return profile("Training of border police", summary);
    }

    private static Profile titled(String title) {
        return profile(title, "Training of border police");
    }

    private static Profile profile(String title, String summary) {
        return Profile.of(new Subject(SubjectKind.INITIATIVE, new UUID(0, 2), 1, LocalizedText.of("en", title),
                LocalizedText.of("en", summary), null, new UUID(0, 1), List.of(), List.of("border-control"),
                List.of(new Territory("RS-24-presevo")), List.of("border-police"), List.of("training"), null, null,
                InitiativeStatus.ACTIVE, List.of(), List.of(), Visibility.PUBLIC));
    }
}
