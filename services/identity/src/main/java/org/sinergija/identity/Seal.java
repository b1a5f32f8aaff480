package org.sinergija.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/// Encrypts what the store must not show (AES-256-GCM), by a key derived from the service's own (HKDF, RFC 5869); what was sealed
/// for one owner opens for no other.
public final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /// @param purpose keeps keys derived from one secret apart
    Seal(String secret, String purpose) {
        HKDFParameterSpec derivation = HKDFParameterSpec.ofExtract().addIKM(secret.getBytes(StandardCharsets.UTF_8))
                .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
        try {
            key = KDF.getInstance("HKDF-SHA256").deriveKey("AES", derivation);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java 25 has HKDF", impossible);
        }
    }

    /// @param owner whose it is, such as an id
    public String seal(byte[] content, String owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, content, owner);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
    }

    /// @throws IllegalStateException if it was sealed with another secret, for another purpose or owner, or altered
    public byte[] open(String sealed, String owner) {
        ByteBuffer parts = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] content = new byte[parts.remaining()];
        parts.get(content);
        return run(Cipher.DECRYPT_MODE, nonce, content, owner);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, String owner) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (AEADBadTagException otherSecret) {
            throw new IllegalStateException(
                    "What was sealed for %s does not open: another sinergija.identity.key-secret, or altered"
                            .formatted(owner),
                    otherSecret);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }
}
