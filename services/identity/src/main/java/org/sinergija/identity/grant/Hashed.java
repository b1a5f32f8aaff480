package org.sinergija.identity.grant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What the store holds of a token: enough to know it again, not enough to use it.
final class Hashed {
    private static final String PREFIX = "sha256:";

    private Hashed() {}

    static String of(String token) {
        try {
            return PREFIX + HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /// What stands in the place of a token that came from the store. No token of ours has a colon, and what a client sends is hashed
    /// whatever it looks like, so nothing sent is taken for one.
    static boolean isOne(String token) {
        return token.startsWith(PREFIX);
    }
}
