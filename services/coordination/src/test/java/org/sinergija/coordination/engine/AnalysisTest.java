package org.sinergija.coordination.engine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.contracts.reference.CodeList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

class AnalysisTest {

    @ParameterizedTest
    @ValueSource(strings = {"povratak", "повратка", "kthimi", "враќањето", "Return"})
    void one_concept_has_words_in_many_languages(String word) {
        assertThat(Analysis.terms(word)).containsExactly("~return");
    }

    @Test
    void the_number_of_a_phase_is_a_number_however_it_is_written() {
        assertThat(Analysis.terms("Phase II")).isEqualTo(Analysis.terms("Phase 2"))
                .isEqualTo(Analysis.terms("phase 02"));
        assertThat(Analysis.terms("друга фаза")).containsExactlyInAnyOrder("#2", "~phase");
        assertThat(Analysis.terms("2nd phase")).containsExactlyInAnyOrder("#2", "~phase");
        assertThat(Analysis.terms("Phase I")).contains("#1");
        assertThat(Analysis.terms("rad i odmor")).doesNotContain("#1");
        assertThat(Analysis.terms("2b or not 2b")).doesNotContain("#2");
    }

    @ParameterizedTest
    @CsvSource({"bs, Preševo Preševu Preševom Прешеву Прешева", "sq, Prishtinë Prishtina Prishtinës Prishtinën",
            "mk, планина планини планината планините", "bs, Bujanovac Bujanovca Bujanovcu Бујановац", "en, ship ships",
            "en, decorate decorated decorating decorates", "fr, ruelle ruelles", "es, calle calles",
            "de, Brücke Brücken",
            "sq, shpresë shpresa shpresës shpresën shpresave", "bs, katalog kataloga katalogu", "mk, живот животот"})
    void the_forms_of_a_word_have_one_stem(String language, String forms) {
        assertThat(Analysis.terms(forms, language)).hasSize(1).noneMatch(term -> term.startsWith("~"));
    }

    @Test
    void a_place_has_the_same_stem_in_the_languages_of_its_neighbours() {
        assertThat(Analysis.terms("Priština u Prištini", "sr-Latn")).containsExactly("pristin")
                .isEqualTo(Analysis.terms("Prishtinë", "sq")).isEqualTo(Analysis.terms("Приштина", "mk"))
                .isEqualTo(Analysis.terms("Pristina", "en"));
    }

    @Test
    void no_two_places_have_one_stem() {
        CodeList.TERRITORIES.codes().stream().collect(Collectors.groupingBy(
                code -> Analysis.terms(code.labels().getOrDefault("sr-Latn", code.code()), "sr-Latn"),
                Collectors.mapping(code -> code.labels().get("sr-Latn"), Collectors.toSet())))
                .forEach((stems, names) -> assertThat(names).as(stems.toString()).hasSize(1));
    }

    @Test
    void small_words_say_nothing_in_their_language() {
        assertThat(Analysis.terms("the of and")).isEmpty();
        assertThat(Analysis.terms("за и од")).isEmpty();
        assertThat(Analysis.terms("për dhe nga")).isEmpty();
        assertThat(Analysis.terms("son père et le tien", "fr")).containsExactly("pere", "tien");
    }

    @Test
    void a_word_in_capitals_is_a_name_unless_all_are() {
        assertThat(Analysis.terms("MIRCO of the USA", "en")).containsExactly("mirco", "usa");
        assertThat(Analysis.terms("IT STARTS IN MIRCO", "en")).containsExactly("start", "mirc");
        assertThat(Analysis.terms("IT STARTS IN MIRCO &amp; GOES ON", "en")).containsExactly("start", "mirc", "amp",
                "goe");
    }

    @ParameterizedTest
    @CsvSource({"рolice, police", "policе, police", "Мigrants, migrants", "pоvratаk, povratak", "пpава, права",
            "Zaštita \u200bžr\u200btava, Zaštita žrtava", "\u202easylum\u202c, asylum", "re\u00adturn, return"})
    void a_word_typed_on_two_keyboards_or_with_marks_that_nobody_sees_is_the_plain_one(String typed, String plain) {
        assertThat(Analysis.terms(typed)).isEqualTo(Analysis.terms(plain)).isNotEmpty();
    }

    @Test
    void hostile_text_never_fails() {
        String distinct = IntStream.range(0, 10_000).mapToObj(i -> "w" + i + "x")
                .collect(Collectors.joining(" "));
        assertThat(Analysis.terms(distinct)).hasSize(10_000);
        assertThat(Analysis.terms("border police ".repeat(75_000))).contains("~border-police");
        assertThat(Analysis.terms("a\u200b".repeat(500_000))).hasSize(1);
        assertThat(Analysis.terms("de la ".repeat(170_000), "fr")).isEmpty();
        assertThatCode(() -> Analysis.terms("🙂\ud83d \udc00 \u0301 \u200f ǅ İı ﷽ аa".repeat(100)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_share_of_words_that_the_glossary_knows_leaves_out_small_words_and_numbers() {
        assertThat(Analysis.knownShare("The return of 300 penguins to the Border Police", "en"))
                .isCloseTo(3 / 4.0, within(1e-9));
        assertThat(Analysis.knownShare("of the 2024", "en")).isZero();
        assertThat(Analysis.knownShare("", "und")).isZero();
    }

    @Test
    void terms_keep_the_order_of_the_text() {
        assertThat(Analysis.terms("Penguins return to Skopje", "en")).isEqualTo(
                Set.of("penguin", "~return", "skopj")).containsExactly("penguin", "~return", "skopj");
    }
}
