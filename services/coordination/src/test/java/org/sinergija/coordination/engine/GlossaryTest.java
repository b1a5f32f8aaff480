package org.sinergija.coordination.engine;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.starter.text.Folding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GlossaryTest {
    private static final int LEAST_CONCEPTS = 300;

    @Test
    void there_are_words_for_300_concepts_in_six_languages() {
        JsonNode file = file();

        assertThat(file.size()).isGreaterThanOrEqualTo(LEAST_CONCEPTS);
        file.properties().forEach(concept -> assertThat(Stream.of("en", "sq", "bs", "mk", "fr", "es")
                .filter(language -> concept.getValue().path(language).isEmpty())).as(concept.getKey()).isEmpty());
    }

    private static JsonNode file() {
        return JsonMapper.shared()
                .readTree(Objects.requireNonNull(GlossaryTest.class.getResourceAsStream("/glossary.json")));
    }

    @Test
    void every_tie_is_a_code_and_every_code_is_tied() {
        assertTied(CodeList.THEMES, Concept::themes);
        assertTied(CodeList.TARGET_GROUPS, Concept::targetGroups);
        assertTied(CodeList.ACTIVITY_TYPES, Concept::activityTypes);
    }

    private static void assertTied(CodeList list, Function<Concept, Set<String>> ties) {
        Set<String> tied = new HashSet<>();
        Glossary.OWN.concepts().forEach(concept -> tied.addAll(ties.apply(concept)));
        assertThat(tied).containsExactlyInAnyOrderElementsOf(list.codes().stream().map(Code::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{'asylum': {'en': ['asyl']}, 'refuge': {'de': ['Asyl']}}",
            "{'return': {'bs': ['povrat']}, 'regress': {'mk': ['поврат']}}",
            "{'border-police': {'en': ['border polic']}, 'guards': {'en': ['border polic']}}"})
    void no_word_stands_for_two_concepts(String file) {
        assertThatThrownBy(() -> new Glossary(json(file))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stands for both");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'migration': {'en': ['mi']}}", "{'phase': {'en': ['phase 2']}}",
            "{'phase': {'en': ['phase  two']}}"})
    void a_word_that_cannot_be_one_is_refused(String file) {
        assertThatThrownBy(() -> new Glossary(json(file))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The glossary's \"");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    @Test
    void words_in_latin_letters_match_in_cyrillic_too() {
        file().properties().forEach(concept -> concept.getValue().path("bs").forEach(words -> assertThat(
                Folding.key(inCyrillic(words.asString()))).isEqualTo(Folding.key(words.asString()))));
    }

    private static String inCyrillic(String latin) {
        String text = latin.toLowerCase(Locale.ROOT);
        for (String digraph : new String[]{"džџ", "ljљ", "njњ"}) {
            text = text.replace(digraph.substring(0, 2), digraph.substring(2));
        }
        String letters = "abvgdđežzijklmnoprstćufhcčš";
        String cyrillic = "абвгдђежзијклмнопрстћуфхцчш";
        for (int i = 0; i < letters.length(); i++) {
            text = text.replace(letters.charAt(i), cyrillic.charAt(i));
        }
        return text;
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/inflected.csv")
    void inflected_forms_match(String concept, String language, String words) {
        if (concept.contains("-")) {
            assertThat(Analysis.terms(words, language)).contains("~" + concept);
        } else {
            assertThat(words.split(" ", -1)).allSatisfy(
                    word -> assertThat(Analysis.terms(word, language)).contains("~" + concept));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"port", "mig", "nineteen", "hotel", "Bihać", "kishte", "forces", "Požarevac", "Cebu",
            "neplodan", "stranica", "obala", "prihvatljiv", "прифатлив", "lufta", "retail", "mineral",
            "minorca", "restaurant", "Norway", "behave", "uređaj", "uredba", "radnja", "ocean", "menaža",
            "filled", "kufizim", "dekan", "portret", "skolioza", "vitez", "polica", "polia",
            "migrena", "reta", "granit", "grandma", "casa", "asistole", "refusal", "decay", "decanter"})
    void words_that_only_look_alike_do_not(String word) {
        assertThat(Analysis.terms(word)).noneMatch(term -> term.startsWith("~"));
    }

    @Test
    void what_is_a_word_in_one_language_need_not_be_one_in_another() {
        assertThat(Analysis.terms("Formation de la police dans les communes", "fr")).contains("~training");
        assertThat(Analysis.terms("The formation of the group with all", "en")).doesNotContain("~training");
        assertThat(Analysis.terms("IT and the US, to let us do it", "en")).containsExactly("it", "us", "let");
    }

    @Test
    void the_longest_phrase_wins_and_implies_its_parts() {
        assertThat(Analysis.terms("Border police")).containsExactly("~border-police", "~border", "~police");
        assertThat(Analysis.terms("victims of trafficking in human beings", "en"))
                .containsExactly("~trafficking-victim", "~victim", "~human-trafficking");
        assertThat(Analysis.terms("the border and the police", "en")).containsExactly("~border", "~police");
    }

    @Test
    void acronyms_of_the_field_count_in_capitals_only() {
        assertThat(Analysis.terms("SOPs for UASC", "en")).contains("~standard-operating-procedures",
                "~unaccompanied-child");
        assertThat(Analysis.terms("the sop of an ibm", "en")).noneMatch(term -> term.startsWith("~"));
    }

    /// The labels of the code lists were not written for the glossary.
    @Test
    void the_label_of_a_code_leads_to_the_code() {
        assertLabelsLead(CodeList.THEMES, Glossary.OWN::themesOf);
        assertLabelsLead(CodeList.TARGET_GROUPS, Glossary.OWN::targetGroupsOf);
    }

    private static void assertLabelsLead(CodeList list, UnaryOperator<Set<String>> codesOf) {
        list.codes().forEach(code -> code.labels().forEach((language, label) -> assertThat(
                codesOf.apply(Analysis.terms(label, language))).as(language + " " + label)
                .anyMatch(found -> list.isWithin(found, code.code()))));
    }

    @Test
    void terms_lead_to_the_codes_that_they_stand_for() {
        Set<String> terms = Analysis.terms("Workshop on assisted voluntary return for border police", "en");

        assertThat(Glossary.OWN.themesOf(terms)).containsExactly("voluntary-return");
        assertThat(Glossary.OWN.targetGroupsOf(terms)).containsExactly("border-police");
        assertThat(Glossary.OWN.themesOf(Set.of("~nothing", "#2", "return"))).isEmpty();
    }
}
