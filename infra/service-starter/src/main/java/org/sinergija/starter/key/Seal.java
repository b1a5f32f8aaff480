package org.sinergija.starter.key;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Marks that nobody can make who does not have the key (HMAC-SHA256, RFC 2104).
public final class Seal {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    private Seal(SecretKey key) {
        this.key = key;
    }

    public static Seal with(byte[] key) {
        return new Seal(new SecretKeySpec(key, ALGORITHM));
    }

    /// @param parts one after the other
    public byte[] of(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    /// By which a text is known again that must not be stored.
    public String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(of(("text " + text).getBytes(UTF_8)));
    }
}
