package org.sinergija.projects.csv;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.starter.text.Formulas;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "\tx", "\rx", "\n=x", "'=1+1", "''@x"})
    void what_would_be_a_formula_gets_an_apostrophe_and_loses_it_again(String text) {
        String defused = Formulas.defused(text);

        assertThat(defused).isEqualTo("'" + text);
        assertThat(CellText.of(defused)).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Training", "12", "-12.50", "a=b", "'quoted' name", ""})
    void other_texts_and_numbers_stay_as_they_are(String text) {
        assertThat(Formulas.defused(text)).isEqualTo(text);
        assertThat(CellText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "N/A", "#N/A", "null", "\u200b"})
    void what_says_that_there_is_nothing_is_empty(String text) {
        assertThat(CellText.of(text.replace("\u200b", " "))).isEmpty();
    }

    @Test
    void lines_stay_and_control_characters_go() {
        assertThat(CellText.of(" one\r\ntwo\u0007\rthree ")).isEqualTo("one\ntwo\nthree");
    }

    @Test
    void addresses_of_people_are_left_out() {
        assertThat(CellText.of("Ask ana.anic@example.org about it")).isEqualTo("Ask […] about it");
    }

    @Test
    void a_text_is_shortened_by_characters_not_by_their_halves() {
        assertThat(CellText.shortened("😀😀😀", 2)).isEqualTo("😀…");
        assertThat(CellText.shortened("abc", 3)).isEqualTo("abc");
    }

    @Test
    void a_list_keeps_its_empty_places() {
        String list = CellText.joined(Stream.of("a", "", "b|c"));

        assertThat(list).isEqualTo("a||b/c");
        assertThat(CellText.several(list)).containsExactly("a", "", "b/c");
    }
}
