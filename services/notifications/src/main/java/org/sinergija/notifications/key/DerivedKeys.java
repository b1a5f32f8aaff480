package org.sinergija.notifications.key;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// One key for each purpose (HKDF, RFC 5869), so that what one gives away tells nothing of another.
@Component
public class DerivedKeys {
    private static final int BYTES = 32;

    private final String secret;

    DerivedKeys(KeySettings settings) {
        secret = settings.secret();
    }

    /// A key of 256 bits, always the same.
    ///
    /// @param algorithm such as `AES` or `HmacSHA256`
    /// @param purpose in words that nobody else uses
    public SecretKey key(String algorithm, String purpose) {
        HKDFParameterSpec derivation = HKDFParameterSpec.ofExtract().addIKM(secret.getBytes(UTF_8))
                .thenExpand(purpose.getBytes(UTF_8), BYTES);
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, derivation);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java 25 has HKDF", impossible);
        }
    }
}
