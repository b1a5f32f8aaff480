package org.sinergija.events.seat;

import java.util.EnumSet;
import java.util.Set;

/// Where somebody stands who registered.
public enum SeatStatus {
    /// Waiting for the organiser's approval.
    PENDING,
    /// Waiting for a seat.
    WAITLISTED,
    /// A seat is kept until they accept, or until it lapses.
    OFFERED,
    CONFIRMED,
    CANCELLED,
    REJECTED;

    private static final Set<SeatStatus> SEATED = EnumSet.of(OFFERED, CONFIRMED);
    private static final Set<SeatStatus> OVER = EnumSet.of(CANCELLED, REJECTED);

    /// Whether it takes a seat.
    public boolean isSeated() {
        return SEATED.contains(this);
    }

    public boolean isOver() {
        return OVER.contains(this);
    }
}
