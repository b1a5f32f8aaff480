package org.sinergija.events.document;

import java.time.LocalDateTime;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {
    @Test
    void a_reader_gets_what_was_asked_for_else_what_the_browser_says_else_english() {
        assertThat(Language.wanted("mk", "sq")).isEqualTo(Language.MK);
        assertThat(Language.wanted(null, "de, hr;q=0.8, en;q=0.5")).isEqualTo(Language.BS);
        assertThat(Language.wanted("xx", "sr-Latn-RS")).isEqualTo(Language.SR_LATN);
        assertThat(Language.wanted("\u0000", ";;q=x")).isEqualTo(Language.EN);
    }

    @Test
    void a_text_is_shown_in_the_nearest_language_that_there_is() {
        assertThat(Language.SR_LATN.of(Map.of("en", "English", "sr-Cyrl", "Ћирилица"))).isEqualTo("Ћирилица");
        assertThat(Language.MK.of(Map.of("en", "English", "sr-Cyrl", "Ћирилица"))).isEqualTo("English");
        assertThat(Language.EN.of(Map.of("es", "Castellano"))).isEqualTo("Castellano");
    }

    @Test
    void an_event_that_ends_at_midnight_does_not_reach_into_the_next_day() {
        LocalDateTime start = LocalDateTime.of(2036, 10, 16, 9, 0);

        assertThat(Language.EN.period(start, LocalDateTime.of(2036, 10, 17, 0, 0)))
                .isEqualTo("Thursday, 16 October 2036").isEqualTo(Language.EN.day(start.toLocalDate()));
        assertThat(Language.EN.period(start, LocalDateTime.of(2036, 10, 17, 0, 1))).contains(" – ", "17 October");
    }
}
