package org.sinergija.starter.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ђурђевић", "Đurđević", "Djurdjevic", "ĐURĐEVIĆ", "Đur\u200bđević", "\u202aĐurđević\u202c",
            "Đurđevic\u0301"})
    void all_ways_to_write_a_name_have_one_key(String name) {
        assertThat(Folding.key(name)).isEqualTo("djurdjevic");
    }

    @Test
    void digraphs_and_letters_of_all_the_scripts_fold_as_people_read_them() {
        assertThat(Folding.key("Љубљана")).isEqualTo(Folding.key("Ljubljana")).isEqualTo("ljubljana");
        assertThat(Folding.key("џак")).isEqualTo(Folding.key("džak")).isEqualTo("dzak");
        assertThat(Folding.key("Ѓорче")).isEqualTo(Folding.key("Gjorče")).isEqualTo("gjorce");
        assertThat(Folding.key("Gjakovë")).isEqualTo("gjakove");
    }

    @Test
    void a_letter_that_comes_in_two_parts_is_the_letter_that_comes_in_one() {
        assertThat(Folding.key("\u0433\u0301орче")).isEqualTo(Folding.key("ѓорче")).isEqualTo("gjorce");
        assertThat(Folding.key("Ĺabej ΟΔΟΣ")).isEqualTo("labej οδος");
        assertThat(Folding.key("İSTANBUL ﬁne Straße")).isEqualTo("istanbul fine strasse");
    }

    @Test
    void words_are_what_stands_between_anything_but_letters_and_digits() {
        assertThat(Folding.words(" Обука, граничне/полиције (2026) – …")).containsExactly("obuka", "granicne",
                "policije",
                "2026");
        assertThat(Folding.words("…")).isEmpty();
    }
}
