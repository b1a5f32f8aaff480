package org.sinergija.notifications.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a link lets its reader do.
public enum Act {
    /// The reader's organisation takes notice of an overlap.
    ACKNOWLEDGEMENT,
    /// It says that this is no overlap.
    DENIAL,
    /// It wants to hear no more of this overlap.
    MUTING,
    /// The reader wants no more letters.
    UNSUBSCRIBING;

    /// The one of this word, if there is one.
    public static Optional<Act> of(String word) {
        return Arrays.stream(values()).filter(act -> act.word().equals(word)).findFirst();
    }

    /// As in an address.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
