package org.sinergija.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretsTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Zr8mVq2sX5tLw9bKd3nHy7gPc4fJ6aR", "abababababababababababababababababab",
            "please-change-me-please-change-me-please", "Sinergija's very own key of 32 letters",
            "0f8e1d7c2b6a594837261504abcdefSECRET"})
    void what_anybody_could_guess_is_refused(String secret) {
        assertThatThrownBy(() -> Secrets.mustBeOfChance("sinergija.identity.key-secret", secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sinergija.identity.key-secret must be at least 32 characters of chance");
    }

    @Test
    void what_chance_made_is_taken() {
        assertThatCode(() -> Secrets.mustBeOfChance("any", "Zr8mVq2sX5tLw9bKd3nHy7gPc4fJ6aRe"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Secrets.mustBeOfChance("any", "0f8e1d7c2b6a594837261504deadbeef"))
                .doesNotThrowAnyException();
    }
}
