package org.sinergija.notifications.mail;

import java.util.List;

/// A person who speaks for an organisation, as partners tells it.
///
/// @param languages BCP 47
record FocalPoint(String id, String email, List<String> languages) {
    /// Addresses have no place in a log.
    @Override
    public String toString() {
        return "FocalPoint[%s]".formatted(id);
    }
}
