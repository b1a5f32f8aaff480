package org.sinergija.coordination.engine;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/languages.csv", delimiter = '|')
    void a_short_sentence_tells_its_language(Language language, String sentence) {
        assertThat(guess(sentence, "und")).isEqualTo(language);
        assertThat(guess(sentence, "")).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/languages.csv", delimiter = '|')
    void a_stated_language_stands(Language language, String sentence) {
        assertThat(guess(sentence, language.tag())).isEqualTo(language);
    }

    @Test
    void the_languages_that_differ_least_are_one() {
        for (String tag : new String[]{"bs", "hr", "sr", "sr-Cyrl", "SR_Latn", "cnr", "sh"}) {
            assertThat(guess("Migracije", tag)).isEqualTo(Language.BOSNIAN);
        }
    }

    @Test
    void a_stated_language_falls_to_a_clear_contradiction_only() {
        String albanian = "Mbështetje për kthimin dhe riintegrimin e të kthyerve në komunën e Preshevës";

        assertThat(guess(albanian, "en")).isEqualTo(Language.ALBANIAN);
        assertThat(guess("Obuka o azilu", "en")).isEqualTo(Language.ENGLISH);
        assertThat(guess("MIRCO 2024", "sq")).isEqualTo(Language.ALBANIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MIRCO", "2024", "Laptop", "🙂 …", "אבג", "中文"})
    void what_tells_nothing_is_undecided(String text) {
        assertThat(guess(text, "und")).isEqualTo(Language.UNDECIDED);
        assertThat(guess(text, "xx-nonsense-")).isEqualTo(Language.UNDECIDED);
    }

    private static Language guess(String text, String tag) {
        return LanguageGuess.of(Word.of(text), tag);
    }
}
