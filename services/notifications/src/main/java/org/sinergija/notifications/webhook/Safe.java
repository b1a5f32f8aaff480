package org.sinergija.notifications.webhook;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

import org.sinergija.starter.key.Keys;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Keeps secrets so that the store does not show them (AES-256-GCM); what was sealed for one webhook opens for no other.
@Component
class Safe {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    Safe(Keys keys) {
        key = keys.of("webhook secrets", "AES");
    }

    String seal(Secret secret, UUID webhook) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.bytes(), webhook);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array());
    }

    /// @throws IllegalStateException if it was sealed with another key or for another webhook, or altered
    Secret open(String sealed, UUID webhook) {
        ByteBuffer parts = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] content = new byte[parts.remaining()];
        parts.get(content);
        return new Secret(run(Cipher.DECRYPT_MODE, nonce, content, webhook));
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, UUID webhook) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(webhook.toString().getBytes(UTF_8));
            return cipher.doFinal(content);
        } catch (AEADBadTagException otherKey) {
            throw new IllegalStateException(
                    "The secret of webhook %s does not open: another sinergija.notifications.key, or altered"
                            .formatted(webhook),
                    otherKey);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM", impossible);
        }
    }
}
