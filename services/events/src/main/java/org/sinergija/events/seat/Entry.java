package org.sinergija.events.seat;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// One registration as the ledger has it.
///
/// @param person by which the same person is known again; none once it was erased
/// @param organisation by which the same organisation is known again; none if they come for themselves
/// @param number rises with each that is accepted; who waits for a seat stands in line by it
/// @param offeredUntil the first moment at which the offer no longer stands
/// @param reason why it was rejected, or how it ended without the person
public record Entry(UUID registration, @Nullable String person, @Nullable String organisation, Attendance attendance,
        SeatStatus status, long number, @Nullable Instant offeredUntil, @Nullable String reason) {

    Entry now(SeatStatus next) {
        return new Entry(registration, person, organisation, attendance, next, number, null, reason);
    }

    Entry because(@Nullable String why) {
        return new Entry(registration, person, organisation, attendance, status, number, offeredUntil, why);
    }

    Entry offered(Instant until) {
        return new Entry(registration, person, organisation, attendance, SeatStatus.OFFERED, number, until, reason);
    }

    Entry at(Attendance other) {
        return new Entry(registration, person, organisation, other, status, number, offeredUntil, reason);
    }

    Entry numbered(long next) {
        return new Entry(registration, person, organisation, attendance, status, next, offeredUntil, reason);
    }

    Entry forgotten() {
        return new Entry(registration, null, organisation, attendance, status, number, offeredUntil, null);
    }

    boolean waitsFor(Attendance way) {
        return status == SeatStatus.WAITLISTED && attendance == way;
    }
}
