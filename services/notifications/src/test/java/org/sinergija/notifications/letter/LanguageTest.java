package org.sinergija.notifications.letter;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.contracts.value.LocalizedText;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {
    @ParameterizedTest
    @CsvSource({"en-GB,EN", "fr,FR", "sq,SQ", "sq-XK,SQ", "bs,BS", "hr,BS", "cnr,SR_LATN", "sh,SR_LATN",
            "sr-Latn,SR_LATN", "sr-ME,SR_LATN", "sr,SR_CYRL", "sr-Cyrl,SR_CYRL", "mk,MK"})
    void each_reads_a_language_that_there_are_letters_in(String tag, Language language) {
        assertThat(Language.readBy(tag)).contains(language);
    }

    @Test
    void the_first_that_there_are_letters_in_counts_and_english_where_there_is_none() {
        assertThat(Language.firstOf(List.of("de", "mk", "en"))).isEqualTo(Language.MK);
        assertThat(Language.firstOf(List.of("de"))).isEqualTo(Language.EN);
        assertThat(Language.firstOf(List.of())).isEqualTo(Language.EN);
    }

    @Test
    void a_title_is_taken_in_the_language_that_the_reader_reads_best() {
        LocalizedText title = new LocalizedText(
                Map.of("de", "Ausbildung", "en", "Training", "sr-Latn", "Obuka", "mk", "Обука"));

        assertThat(Names.title(title, Language.SR_LATN)).isEqualTo("Obuka");
        assertThat(Names.title(title, Language.BS)).isEqualTo("Obuka");
        assertThat(Names.title(title, Language.SR_CYRL)).isEqualTo("Obuka");
        assertThat(Names.title(title, Language.MK)).isEqualTo("Обука");
        assertThat(Names.title(title, Language.SQ)).isEqualTo("Training");
        assertThat(Names.title(LocalizedText.of("de", "Zwei\n Zeilen"), Language.FR)).isEqualTo("Zwei Zeilen");
    }
}
