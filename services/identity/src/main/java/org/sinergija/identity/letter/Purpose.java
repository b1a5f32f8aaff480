package org.sinergija.identity.letter;

import java.util.Locale;

/// Why somebody is sent a letter with a link.
public enum Purpose {
    INVITATION, RESET;

    /// As in paths and the names of texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
