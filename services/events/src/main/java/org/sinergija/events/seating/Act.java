package org.sinergija.events.seating;

import java.time.Instant;
import java.util.function.Supplier;

import org.sinergija.events.seat.Ledger;

/// Something that is done with a ledger. It may be done again from the start if another instance wrote first.
@FunctionalInterface
public interface Act<T> {
    /// @return what to answer, asked for once all is done that one write stores
    Supplier<T> on(Ledger ledger, Instant now);
}
