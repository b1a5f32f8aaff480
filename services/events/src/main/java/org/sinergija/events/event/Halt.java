package org.sinergija.events.event;

import java.time.LocalDateTime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.sinergija.contracts.event.Stop;
import org.sinergija.contracts.value.InvalidValue;

/// One of the places of an event that has several.
record Halt(@NotNull(message = "is required") @Valid Place venue,
        @NotNull(message = "is required") LocalDateTime start, @NotNull(message = "is required") LocalDateTime end) {
    Halt {
        if (start != null && end != null && !end.isAfter(start)) {
            throw new InvalidValue("/end", "%s is not after the start %s".formatted(end, start));
        }
    }

    Stop stop() {
        return new Stop(venue.venue(), start, end);
    }
}
