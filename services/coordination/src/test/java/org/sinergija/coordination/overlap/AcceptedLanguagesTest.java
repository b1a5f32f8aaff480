package org.sinergija.coordination.overlap;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptedLanguagesTest {
    @Test
    void the_best_liked_language_is_first_and_the_unwanted_none() {
        assertThat(AcceptedLanguages.in("en;q=0.5, sq-XK, mk;q=0.8, fr;q=0")).extracting(Locale::toLanguageTag)
                .containsExactly("sq-XK", "mk", "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", ";", "sq;q=", "sq;q=much", "sq;q=2", "šq", "sq;", "-", "q=1", "a-very-longsubtag",
            ";q=1", "=", "sq;q=1;q=1"})
    void a_wish_that_cannot_be_understood_is_none(String header) {
        assertThat(AcceptedLanguages.in(header)).isEmpty();
    }
}
