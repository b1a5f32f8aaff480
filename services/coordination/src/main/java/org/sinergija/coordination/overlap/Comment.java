package org.sinergija.coordination.overlap;

import java.time.Instant;
import java.util.UUID;

import org.sinergija.starter.person.Erasure;

/// What somebody said about an overlap; stays in this service.
///
/// @param by who: an account or a machine, by its id; `erased` where the person asked for that
record Comment(UUID id, String text, String by, Instant at) {
    Comment withoutAuthor() {
        return new Comment(id, text, Erasure.ERASED, at);
    }
}
