package org.sinergija.notifications.mail;

import java.time.Instant;
import java.util.UUID;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// What became of a letter; all that is kept of it, so that it is never sent again.
@Document("letters_ended")
record Ended(@Id UUID id, Outcome outcome, Instant at) {
    /// How a letter can end.
    enum Outcome {
        /// The mail server took it.
        SENT,
        /// It takes none for that address.
        REFUSED,
        /// It does not take this letter, or took none for too long.
        GIVEN_UP,
        /// There was nothing left to tell, or nobody who wants it told.
        DROPPED
    }
}
