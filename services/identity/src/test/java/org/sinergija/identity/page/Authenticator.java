package org.sinergija.identity.page;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.bouncycastle.util.encoders.Base32;

/// An app as people have it, written after RFC 6238 and not after our code.
record Authenticator(String secret) {
    private static final Pattern SHOWN = Pattern.compile("<code>([A-Z2-7]{32})</code>");

    /// That which was given the key on the page.
    static Authenticator from(String page) {
        Matcher shown = SHOWN.matcher(page);
        if (!shown.find()) {
            throw new IllegalStateException("No key on the page");
        }
        return new Authenticator(shown.group(1));
    }

    String code(Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.decode(secret), "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            int offset = hash[19] & 15;
            int number = ((hash[offset] & 127) << 24) | ((hash[offset + 1] & 255) << 16)
                    | ((hash[offset + 2] & 255) << 8) | (hash[offset + 3] & 255);
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
