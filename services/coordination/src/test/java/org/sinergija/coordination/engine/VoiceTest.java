package org.sinergija.coordination.engine;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.weights.PairWeights;

import static org.assertj.core.api.Assertions.assertThat;

class VoiceTest {
    private static final Path FOLDER = Path.of("src/main/resources/sentences");
    private static final Period SPRING = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 6, 30));

    static List<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".properties", "")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void all_that_is_said_in_english_is_said_with_the_same_facts_in_each_language(String language) throws IOException {
        Properties english = sentences("en");
        Properties translated = sentences(language);

        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            String sentence = translated.getProperty(key);
            assertThat(places(sentence)).as(key).isEqualTo(places(english.getProperty(key)));
            assertThat(sentence.endsWith(".")).as(key).isEqualTo(english.getProperty(key).endsWith("."));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void each_language_with_sentences_is_spoken(String language) {
        assertThat(voice(language).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"sr, sr-Latn", "sh-BA, sr-Latn", "sr-RS, sr-Latn", "sr-Cyrl-RS, sr-Cyrl", "sr-Latn-ME, sr-Latn",
            "SQ-xk, sq", "hr-HR, hr", "fr-CH, fr", "de, en", "de|mk, mk", "fr|sq, fr", "en-GB|sq, en", "und|es, es",
            "s, en"})
    void the_first_language_that_is_spoken_is_chosen_and_its_nearest_form(String wanted, String spoken) {
        assertThat(voice(wanted).language()).isEqualTo(spoken);
    }

    @Test
    void who_wants_nothing_in_particular_hears_english() {
        assertThat(Voice.of(List.of())).isSameAs(Voice.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sq | Të dyja veprojnë këtu: Preshevë. | Të dyja zgjasin nga 2026-03-01 deri më 2026-06-30.",
            "mk | Двете дејствуваат тука: Прешево. | Двете траат од 2026-03-01 до 2026-06-30.",
            "sr-Cyrl | Обе делују овде: Прешево. | Обе трају од 2026-03-01 до 2026-06-30.",
            "fr | Les deux interviennent ici\u00a0: Preševo. | Les deux vont du 2026-03-01 au 2026-06-30."})
    void a_comparison_is_told_in_the_readers_language(String language, String territory, String period) {
        SampleRegister sample = new SampleRegister();
        Subject left = training(sample.subject("mirco-sma"));
        Subject right = training(sample.subject("mptf-rs-iom"));
        Comparison comparison = new Engine(Levels.USUAL, PairWeights.own()).compare(Profile.of(left),
                Profile.of(right), sample.rarity());

        Map<String, String> told = details(comparison.factors(voice(language)));

        assertThat(told).containsEntry("territory", territory).containsEntry("period", period);
        assertThat(told.values())
                .doesNotContainAnyElementsOf(details(comparison.factors(Voice.ENGLISH)).values());
    }

    @Test
    void numbers_are_written_as_the_reader_writes_them() {
        assertThat(Voice.ENGLISH.say("budget.same", 125_000.5, "EUR")).isEqualTo("Both have 125,000.5 EUR.");
        assertThat(voice("bs").say("budget.same", 125_000.5, "EUR")).isEqualTo("Obje imaju budžet: 125.000,5 EUR.");
    }

    private static Subject training(Subject like) {
        return new SubjectCopy(like).territories(List.of(new Territory("RS-24-presevo"))).period(SPRING).build();
    }

    private static Map<String, String> details(List<FactorView> factors) {
        return factors.stream().collect(Collectors.toMap(FactorView::factor, FactorView::detail));
    }

    private static Voice voice(String wanted) {
        return Voice.of(Arrays.stream(wanted.split("\\|")).map(Locale::forLanguageTag).toList());
    }

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader lines = Files.newBufferedReader(FOLDER.resolve(language + ".properties"))) {
            sentences.load(lines);
        }
        return sentences;
    }

    /// Each once, whatever their order.
    private static List<String> places(String sentence) {
        return Pattern.compile("\\{\\d}").matcher(sentence).results().map(place -> place.group())
                .sorted().toList();
    }
}
