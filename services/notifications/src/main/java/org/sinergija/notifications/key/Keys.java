package org.sinergija.notifications.key;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Derives a key for each purpose from the service's one secret, so that what leaks of one purpose serves no other.
@Component
public class Keys {
    private final Seal secret;

    Keys(KeySettings settings) {
        secret = Seal.with(settings.key().getBytes(UTF_8));
    }

    /// 256 bits, the same for the same purpose (HMAC as a pseudorandom function, NIST SP 800-108).
    ///
    /// @param algorithm that the key is for, such as `AES`
    public SecretKey of(String purpose, String algorithm) {
        return new SecretKeySpec(derived(purpose), algorithm);
    }

    /// With the key of this purpose.
    public Seal seal(String purpose) {
        return Seal.with(derived(purpose));
    }

    private byte[] derived(String purpose) {
        return secret.of(purpose.getBytes(UTF_8));
    }
}
