package org.sinergija.starter.key;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Derives a key for each purpose from the service's one secret, so that what leaks of one purpose serves no other.
public final class Keys {
    private static final int LEAST = 32;

    private final Seal secret;

    /// @param secret at least 32 bytes of chance
    /// @param setting that says it
    public Keys(@Nullable String secret, String setting) {
        if (secret == null || secret.getBytes(UTF_8).length < LEAST) {
            throw new IllegalArgumentException("%s must be a secret of at least %d bytes".formatted(setting, LEAST));
        }
        this.secret = Seal.with(secret.getBytes(UTF_8));
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
