package org.sinergija.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealTest {
    private static final String SECRET = "Zr8mVq2sX5tLw9bKd3nHy7gPc4fJ6aRe";
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    private final Seal seal = new Seal(SECRET, "one");
    private final String sealed = seal.seal(CONTENT, "ours");

    @Test
    void what_was_sealed_opens_for_its_owner() {
        assertThat(seal.open(sealed, "ours")).isEqualTo(CONTENT);
        assertThat(seal.seal(CONTENT, "ours")).isNotEqualTo(sealed);
    }

    @Test
    void nothing_else_opens_it() {
        assertThatThrownBy(() -> seal.open(sealed, "theirs")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal(SECRET, "another").open(sealed, "ours"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal(SECRET + "x", "one").open(sealed, "ours"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_altered_does_not_open() {
        byte[] altered = Base64.getDecoder().decode(sealed);
        altered[altered.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(Base64.getEncoder().encodeToString(altered), "ours"))
                .isInstanceOf(IllegalStateException.class);
    }
}
