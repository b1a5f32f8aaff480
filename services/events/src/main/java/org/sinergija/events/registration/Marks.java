package org.sinergija.events.registration;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.key.Keys;
import org.sinergija.starter.key.Seal;
import org.sinergija.starter.text.Folding;
import org.springframework.stereotype.Component;

/// By which people and organisations are known again where their names must not stand.
@Component
class Marks {
    private final Seal people;
    private final Seal organisations;
    private final Seal invitations;

    Marks(Keys keys) {
        people = keys.seal("people who register");
        organisations = keys.seal("organisations of people who register");
        invitations = keys.seal("invitations");
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
}
