package org.sinergija.projects.hxl.field;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.projects.hxl.table.Tag;

import static org.assertj.core.api.Assertions.assertThat;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource({"en, en", "sr, sr", "sr_latn, sr-Latn", "i_sr_cyrl, sr-Cyrl", "i_pt, pt", "cnr, cnr"})
    void the_tag_tells_the_language(String attribute, String language) {
        assertThat(TextLanguage.of(Tag.of("activity", "name", attribute))).contains(language);
    }

    @Test
    void other_attributes_are_no_languages() {
        assertThat(TextLanguage.of(Tag.of("activity", "id", "name", "to", "i_", "i_x_y"))).isEmpty();
    }

    @Test
    void a_language_has_an_attribute_that_tells_it() {
        assertThat(TextLanguage.of(Tag.of("activity", TextLanguage.attribute("sr-Latn")))).contains("sr-Latn");
    }

    @ParameterizedTest
    @CsvSource({"Training of border police in Preševo, RS, en", "Health, '', en",
            "Obuka granične policije u Preševu, RS, sr-Latn",
            "Obuka granične policije u Bihaću, BA, bs", "Obuka za policiju, '', sr-Latn",
            "Trajnim për policinë kufitare, XK, sq",
            "Strehë, '', sq", "Обука за полиција, MK, mk", "Обука за полицију, RS, sr-Cyrl", "Помоћ, MK, sr-Cyrl",
            "Ѕвезда, '', mk"})
    void otherwise_letters_and_common_words_tell_it(String text, String country, String language) {
        assertThat(TextLanguage.of(text, country)).isEqualTo(language);
    }
}
