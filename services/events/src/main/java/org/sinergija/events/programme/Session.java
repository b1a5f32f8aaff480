package org.sinergija.events.programme;

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

    public Instant updatedAt() {
        return edition.writtenAt();
    }
}
