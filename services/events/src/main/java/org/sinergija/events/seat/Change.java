package org.sinergija.events.seat;

import java.time.Instant;
import java.util.UUID;

/// What happened to one registration.
///
/// @param number rises with each change in the same ledger
public record Change(long number, UUID registration, What what, Instant at) {
    /// The kinds of change.
    public enum What {
        /// It was accepted: with a seat, waiting for one, or waiting for approval.
        REGISTERED,
        /// The organiser approved: there is a seat, or it waits for one.
        APPROVED,
        REJECTED,
        /// It has a seat after it waited for one.
        PROMOTED,
        /// A seat is kept for it, which it has to accept.
        OFFERED,
        /// It accepted the seat.
        ACCEPTED,
        /// It did not accept the seat in time.
        LAPSED,
        /// It changed between the room and online.
        MOVED,
        /// The person cancelled.
        CANCELLED,
        /// The event was cancelled.
        RELEASED
    }
}
