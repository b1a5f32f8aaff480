package org.sinergija.notifications.mail;

import org.sinergija.notifications.letter.Language;

/// Where a reader gets letters now.
sealed interface Whereabouts {
    /// At this address, in this language.
    record At(String address, Language language) implements Whereabouts {
        /// Addresses have no place in a log.
        @Override
        public String toString() {
            return "At[%s]".formatted(language);
        }
    }

    /// Nowhere any more.
    record Gone() implements Whereabouts {}

    /// Whoever knows does not tell now.
    record Untold() implements Whereabouts {}
}
