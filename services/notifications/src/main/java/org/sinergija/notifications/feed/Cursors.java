package org.sinergija.notifications.feed;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.key.Keys;
import org.springframework.stereotype.Component;

/// Seals the numbers of the log: whoever could read them would count what is hidden. The same number has the same cursor for good,
/// and one that was altered or made up is known by its second half.
@Component
class Cursors {
    private static final int BLOCK = 16;
    private static final long OURS = 0;

    private final SecretKey key;

    Cursors(Keys keys) {
        key = keys.of("feed cursors", "AES");
    }

    String seal(long number) {
        byte[] plain = ByteBuffer.allocate(BLOCK).putLong(number).putLong(OURS).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(block(Cipher.ENCRYPT_MODE, plain));
    }

    /// @param cursor the beginning, if there is none
    /// @throws InvalidRequest if it is not ours
    long open(@Nullable String cursor, String parameter) {
        if (cursor == null) {
            return 0;
        }
        ByteBuffer plain = ByteBuffer.wrap(block(Cipher.DECRYPT_MODE, sealed(cursor, parameter)));
        long number = plain.getLong();
        if (plain.getLong() != OURS) {
            throw notOurs(parameter);
        }
        return number;
    }

    private static byte[] sealed(String cursor, String parameter) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            if (sealed.length == BLOCK) {
                return sealed;
            }
        } catch (IllegalArgumentException notBase64) {
            throw notOurs(parameter);
        }
        throw notOurs(parameter);
    }

    private static InvalidRequest notOurs(String parameter) {
        return new InvalidRequest(List.of(new Fault("/" + parameter, "is no cursor of this feed")));
    }

    /// One block alone, so the chaining does nothing.
    private byte[] block(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES", impossible);
        }
    }
}
