package org.sinergija.contracts.value;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class LocalizedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "sq", "bs", "hr", "sr-Latn", "sr-Cyrl", "mk", "cnr", "fr", "es-419"})
    void a_text_may_be_in_any_language(String language) {
        assertThat(LocalizedText.of(language, "…").byLanguage()).containsOnlyKeys(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "montenegrin", "sr_Latn", "SR-latn", "x", "en-", "срп"})
    void a_language_is_a_canonical_tag(String language) {
        assertThatThrownBy(() -> LocalizedText.of(language, "…")).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("no BCP 47 language tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n", "zero\0byte", "bell\u0007"})
    void a_text_says_something_and_is_printable(String text) {
        assertThatThrownBy(() -> LocalizedText.of("en", text)).isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("/en must not");
    }

    @Test
    void a_text_may_have_several_lines() {
        assertThat(LocalizedText.of("en", "first\n\tsecond").byLanguage()).containsEntry("en", "first\n\tsecond");
    }

    @Test
    void without_any_language_there_is_no_text() {
        assertThatThrownBy(() -> new LocalizedText(Map.of())).isInstanceOf(InvalidValue.class)
                .hasMessageContaining("at least one language");
    }

    @Test
    void every_fault_is_told_at_once() {
        InvalidValue refused = catchThrowableOfType(InvalidValue.class,
                () -> new LocalizedText(Map.of("en", "", "sr_Latn", "…", "mk", "a\0")));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactlyInAnyOrder("/en", "/sr_Latn", "/mk");
    }

    @Test
    void the_order_of_the_languages_means_nothing() {
        assertThat(new LocalizedText(Map.of("sq", "b", "en", "a"))).hasToString(
                new LocalizedText(Map.of("en", "a", "sq", "b")).toString());
    }
}
