package org.sinergija.events.checkin;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.sinergija.starter.key.Keys;
import org.sinergija.starter.key.Seal;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The code of each day of each event. Derived, so that none is stored.
@Component
class DayCodes {
    /// Typed from a screen; a guess needs the secret of a registration too.
    private static final int BYTES = 5;
    private static final int LETTERS_AND_DIGITS = 32;

    private final Seal seal;

    DayCodes(Keys keys) {
        seal = keys.seal("codes of days");
    }

    String of(UUID event, LocalDate day) {
        byte[] mark = seal.of("%s/%s".formatted(event, day).getBytes(UTF_8));
        return new BigInteger(1, Arrays.copyOf(mark, BYTES)).toString(LETTERS_AND_DIGITS).toUpperCase(Locale.ROOT);
    }

    boolean opens(UUID event, LocalDate day, String code) {
        return MessageDigest.isEqual(of(event, day).getBytes(UTF_8),
                code.strip().toUpperCase(Locale.ROOT).getBytes(UTF_8));
    }
}
