package org.sinergija.notifications.letter;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/// A letter that is ready to be sent.
///
/// @param unsubscribe where one click turns letters down (RFC 8058)
/// @param overlap of whose thread it is a part
public record Written(Language language, String subject, String text, String html, URI unsubscribe,
        Optional<UUID> overlap) {
    /// Without what it says.
    @Override
    public String toString() {
        return "Written[%s]".formatted(language);
    }
}
