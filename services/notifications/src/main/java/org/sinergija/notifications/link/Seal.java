package org.sinergija.notifications.link;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Marks that nobody can make who does not have the key (HMAC-SHA256, RFC 2104).
public class Seal {
    static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    Seal(SecretKey key) {
        this.key = key;
    }

    byte[] of(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    /// By which a text is known again that must not be stored.
    public String of(String text) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(of(("text " + text).getBytes(StandardCharsets.UTF_8)));
    }
}
