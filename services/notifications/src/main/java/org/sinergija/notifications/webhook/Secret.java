package org.sinergija.notifications.webhook;

import java.security.SecureRandom;
import java.util.Base64;

import org.sinergija.starter.key.Seal;

import static java.nio.charset.StandardCharsets.UTF_8;

/// What a receiver and we know alone (Standard Webhooks: 24 to 64 bytes, written `whsec_` and Base64).
final class Secret {
    private static final String PREFIX = "whsec_";
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] bytes;

    Secret(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Secret fresh() {
        byte[] bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Secret(bytes);
    }

    static Secret of(String text) {
        return new Secret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// As its owner is shown it once.
    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }

    /// One signature of `webhook-signature`.
    ///
    /// @param timestamp in seconds
    String sign(String id, long timestamp, byte[] body) {
        byte[] mark = Seal.with(bytes).of("%s.%d.".formatted(id, timestamp).getBytes(UTF_8), body);
        return "v1," + Base64.getEncoder().encodeToString(mark);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
