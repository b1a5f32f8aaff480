package org.sinergija.identity.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Codes by time (RFC 6238), as all common apps make them: SHA-1, six digits, half a minute.
final class Totp {
    static final Duration STEP = Duration.ofSeconds(30);
    private static final int MODULUS = 1_000_000;
    /// RFC 6238 §5.2: one step for the network's delay and the clock's drift.
    private static final int DRIFT = 1;

    private Totp() {}

    static String code(byte[] secret, Instant at) {
        return code(secret, step(at));
    }

    /// The step that the code belongs to, if that is now or next to it.
    static OptionalLong step(byte[] secret, String code, Instant at) {
        long now = step(at);
        return LongStream.rangeClosed(now - DRIFT, now + DRIFT).filter(step -> same(code(secret, step), code))
                .findFirst();
    }

    private static boolean same(String expected, String said) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }

    private static long step(Instant at) {
        return at.getEpochSecond() / STEP.toSeconds();
    }

    /// RFC 4226 §5.3.
    private static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int truncated = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xF) & 0x7FFF_FFFF;
            return "%06d".formatted(truncated % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-1", impossible);
        }
    }
}
