package org.sinergija.bench.overlap.feature;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TyposTest {
    @ParameterizedTest
    @CsvSource({"martha, marhta, 0.9611", "dwayne, duane, 0.84", "dixon, dicksonx, 0.8133", "abc, xyz, 0"})
    void words_are_compared_as_jaro_and_winkler_did(String one, String other, double similarity) {
        assertThat(Typos.jaroWinkler(one, other)).isCloseTo(similarity, within(1e-4));
        assertThat(Typos.jaroWinkler(other, one)).isCloseTo(similarity, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"st, street", "blvd, boulevard", "inter, international", "j, john"})
    void abbreviations_are_nearly_the_word(String shorter, String longer) {
        assertThat(Typos.similarity(shorter, longer)).isBetween(0.8, 0.99);
        assertThat(Typos.similarity(longer, shorter)).isEqualTo(Typos.similarity(shorter, longer));
    }

    @Test
    void a_number_is_no_abbreviation_of_another() {
        assertThat(Typos.similarity("2", "2001")).isLessThan(0.8);
    }
}
