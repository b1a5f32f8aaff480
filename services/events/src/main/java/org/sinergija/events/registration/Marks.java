package org.sinergija.events.registration;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.key.Keys;
import org.sinergija.starter.key.Seal;
import org.sinergija.starter.text.Folding;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// By which people and organisations are known again where their names must not stand.
@Component
class Marks {
    /// 80 bits are not guessed.
    private static final int CODE_BYTES = 10;
    private static final int LETTERS_AND_DIGITS = 32;

    private final Seal people;
    private final Seal organisations;
    private final Seal invitations;
    private final Seal codes;

    Marks(Keys keys) {
        people = keys.seal("people who register");
        organisations = keys.seal("organisations of people who register");
        invitations = keys.seal("invitations");
        codes = keys.seal("codes of invitations");
    }

    /// However the address is written.
    String person(String email) {
        return people.of(email.strip().toLowerCase(Locale.ROOT));
    }

    /// An id stands for itself; of a name neither case, script nor accents matter.
    @Nullable
    String organisation(@Nullable String idOrName) {
        if (idOrName == null) {
            return null;
        }
        try {
            return UUID.fromString(idOrName.strip()).toString();
        } catch (IllegalArgumentException name) {
            return organisations.of(String.join(" ", Folding.words(idOrName)));
        }
    }

    /// However the code is typed.
    String invitation(String code) {
        return invitations.of(code.strip().toUpperCase(Locale.ROOT));
    }

    /// The same for the same series, so that a request that is repeated makes none anew.
    String code(UUID series, int nth) {
        byte[] mark = codes.of("%s/%d".formatted(series, nth).getBytes(UTF_8));
        return new BigInteger(1, Arrays.copyOf(mark, CODE_BYTES)).toString(LETTERS_AND_DIGITS).toUpperCase(Locale.ROOT);
    }
}
