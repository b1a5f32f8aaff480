package org.sinergija.events.registration;

import java.time.Instant;
import java.util.List;

import org.sinergija.events.seat.Count;
import org.sinergija.events.seat.Ledger;

/// How an event is filled.
///
/// @param open whether one can register now
/// @param closes the first moment at which nobody registers any more
record Seats(boolean open, Instant closes, List<Count> attendances) {
    static Seats of(Ledger ledger, Instant now) {
        return new Seats(ledger.terms().areOpen(now), ledger.terms().closes(), ledger.counts());
    }
}
