package org.sinergija.starter.key;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeysTest {
    private static final String SECRET = "a secret that only tests know of, long enough";

    @Test
    void each_purpose_has_a_key_of_its_own_that_stays_the_same() {
        Keys keys = new Keys(SECRET, "sinergija.some.key");

        assertThat(keys.of("links", "HmacSHA256")).isEqualTo(keys.of("links", "HmacSHA256"));
        assertThat(keys.of("links", "HmacSHA256").getEncoded()).hasSize(32)
                .isNotEqualTo(keys.of("cursors", "HmacSHA256").getEncoded());
    }

    @Test
    void a_secret_that_can_be_guessed_is_refused_by_its_setting() {
        assertThatThrownBy(() -> new Keys("short", "sinergija.some.key")).hasMessageContaining("sinergija.some.key")
                .hasMessageNotContaining("short");
    }
}
