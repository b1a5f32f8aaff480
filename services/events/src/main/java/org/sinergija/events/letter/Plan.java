package org.sinergija.events.letter;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.Venue;

/// When and where an event takes place.
record Plan(LocalDateTime start, LocalDateTime end, String zone, @Nullable Venue venue) {
    static Plan of(EventState event) {
        return new Plan(event.start(), event.end(), event.zone(), event.venue());
    }
}
