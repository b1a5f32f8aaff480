package org.sinergija.events.programme;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.sinergija.events.event.EventDetails;

import static java.nio.charset.StandardCharsets.UTF_8;

/// When a session takes place, and what it binds meanwhile.
///
/// @param edition what the organisers say of it by now
/// @param version of the session, from 1 up
/// @param bound hashes of what cannot be in two sessions at once, so that many sessions fit into one agenda
record Slot(UUID session, UUID edition, long version, LocalDateTime start, LocalDateTime end, List<Long> bound) {
    static Slot of(Edition edition, long version) {
        SessionDetails details = edition.details();
        return new Slot(edition.session(), edition.id(), version, details.start(), details.end(),
                details.bound().stream().map(Slot::hash).toList());
    }

    boolean collidesWith(Slot other) {
        return !session.equals(other.session) && start.isBefore(other.end) && other.start.isBefore(end)
                && bound.stream().anyMatch(other.bound::contains);
    }

    boolean liesWithin(EventDetails event) {
        return !start.isBefore(event.start()) && !end.isAfter(event.end());
    }

    /// Rises in the order of a programme.
    String place() {
        return "%s %s".formatted(start, session);
    }

    private static long hash(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8)).getMostSignificantBits();
    }
}
