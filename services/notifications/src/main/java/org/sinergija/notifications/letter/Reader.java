package org.sinergija.notifications.letter;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// To whom a letter is, without a name or an address.
///
/// @param id of a focal point, of an account, or what stands for a mediator's address
/// @param organisation for which a focal point speaks
public record Reader(Kind kind, String id, @Nullable UUID organisation, Language language) {
    /// Who reads letters.
    public enum Kind {
        FOCAL_POINT, PERSON, COORDINATOR
    }

    /// By which the reader is known again.
    public String key() {
        return keyOf(kind, id);
    }

    public static String keyOf(Kind kind, String id) {
        return kind + ":" + id;
    }
}
