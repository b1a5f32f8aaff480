package org.sinergija.notifications.key;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Derives a key for each purpose from the service's one secret, so that what leaks of one purpose serves no other.
@Component
public class Keys {
    private static final String HMAC = "HmacSHA256";

    private final SecretKey secret;

    Keys(KeySettings settings) {
        secret = new SecretKeySpec(settings.key().getBytes(UTF_8), HMAC);
    }

    /// 256 bits, the same for the same purpose (HMAC as a pseudorandom function, NIST SP 800-108).
    ///
    /// @param algorithm that the key is for, such as `HmacSHA256` or `AES`
    public SecretKey of(String purpose, String algorithm) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return new SecretKeySpec(mac.doFinal(purpose.getBytes(UTF_8)), algorithm);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java has " + HMAC, impossible);
        }
    }
}
