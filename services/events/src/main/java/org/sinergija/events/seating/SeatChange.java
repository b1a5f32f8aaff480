package org.sinergija.events.seating;

import java.time.Instant;
import java.util.UUID;

import org.sinergija.events.seat.Change;

/// What happened to a registration, as those who follow are told.
///
/// @param cause the same however often it is told, and of no other change
public record SeatChange(String cause, UUID event, UUID registration, Change.What what, Instant at) {
    static SeatChange of(UUID event, Change change) {
        return new SeatChange("%s/%d".formatted(event, change.number()), event, change.registration(), change.what(),
                change.at());
    }
}
