package org.sinergija.identity.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant THEN = Instant.ofEpochSecond(1_111_111_111);

    /// RFC 6238, appendix B, cut to six digits.
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037",
            "20000000000,353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_code_serves_in_its_step_and_the_ones_beside_it() {
        String code = Totp.code(SECRET, THEN);
        OptionalLong step = OptionalLong.of(1_111_111_111 / 30);

        assertThat(Totp.step(SECRET, code, THEN)).isEqualTo(step);
        assertThat(Totp.step(SECRET, code, THEN.plusSeconds(30))).isEqualTo(step);
        assertThat(Totp.step(SECRET, code, THEN.minusSeconds(30))).isEqualTo(step);
        assertThat(Totp.step(SECRET, code, THEN.plusSeconds(60))).isEmpty();
        assertThat(Totp.step(SECRET, code, THEN.minusSeconds(60))).isEmpty();
        assertThat(Totp.step(SECRET, "", THEN)).isEmpty();
    }
}
