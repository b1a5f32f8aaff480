package org.sinergija.events.programme;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A part of an event: a talk, a panel, the work of a group.
public record Session(Slot slot, Edition edition) {
    public UUID id() {
        return slot.session();
    }

    /// From 1 up.
    public long version() {
        return slot.version();
    }

    public SessionDetails details() {
        return edition.details();
    }

    /// @param edition the id of what is said then
    Session shifted(Duration distance, UUID edition, Instant at) {
        Edition next = new Edition(edition, id(), details().shifted(distance), at);
        return new Session(Slot.of(next, version() + 1), next);
    }

    public Instant updatedAt() {
        return edition.writtenAt();
    }
}
