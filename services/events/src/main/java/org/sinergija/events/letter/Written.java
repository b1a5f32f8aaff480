package org.sinergija.events.letter;

import java.util.Optional;

/// What a letter says, and to whom.
///
/// @param calendar what keeps the reader's calendar; none if there is nothing to keep
record Written(String to, String subject, String text, Optional<Invitation> calendar) {
    /// @param method as the file says it (RFC 5546)
    record Invitation(String method, String file) {}

    /// Names nobody.
    @Override
    public String toString() {
        return "Written";
    }
}
