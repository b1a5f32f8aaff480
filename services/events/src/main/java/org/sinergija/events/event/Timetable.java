package org.sinergija.events.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What is planned by the times of an event: its sessions.
public interface Timetable {
    /// Those that begin before the event does, or end after it.
    List<UUID> outside(Event event);

    /// Moves all by the same distance, in one write.
    void shift(UUID event, Duration distance, Instant at);
}
