package org.sinergija.bench.overlap.dataset;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuessTest {
    @Test
    void long_numbers_are_amounts_unless_they_are_written_like_codes() {
        assertThat(Guess.kind("sum", List.of("1200000", "34500", "12345678"))).isEqualTo(FieldKind.NUMBER);
        assertThat(Guess.kind("call", List.of("7735550101", "7735550199"))).isEqualTo(FieldKind.CODE);
        assertThat(Guess.kind("phone", List.of("7735550101", "5550199"))).isEqualTo(FieldKind.CODE);
        assertThat(Guess.kind("sum", List.of("12.50", "3.99"))).isEqualTo(FieldKind.NUMBER);
        assertThat(Guess.kind("note", List.of("1", "two", "three"))).isEqualTo(FieldKind.TEXT);
    }

    @Test
    void numbers_that_two_sources_gave_say_nothing_of_what_a_record_is() {
        RawTable table = new RawTable(List.of("id", "source", "cluster", "entity_id", "name"),
                List.of(List.of("1", "a", "7", "70", "x"), List.of("1", "b", "7", "70", "y")));

        Mapping guessed = Guess.of(table);

        assertThat(guessed.entity()).isEqualTo("cluster");
        assertThat(guessed.id()).isNull();
        assertThat(guessed.fields()).containsExactly(new Field("name", FieldKind.TEXT));
    }
}
