package org.sinergija.events.seating;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.events.seat.Change;
import org.sinergija.events.seat.Entry;
import org.sinergija.events.seat.Ledger;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// An event's ledger as it is stored, in one document: who writes the next version decides.
///
/// @param due when somebody has to look at it again: an offer lapses, or an instance that was to tell changes was lost
@Document("seat_ledgers")
record StoredLedger(@Id UUID event, long version, Ledger.State state, @Nullable Instant due) {
    /// So long the instance that wrote a change has time to tell it.
    static final Duration TELLING = Duration.ofSeconds(30);

    StoredLedger next(Ledger.State next) {
        Stream<Instant> lapses = next.entries().stream().map(Entry::offeredUntil).flatMap(Stream::ofNullable);
        Stream<Instant> tells = next.untold().stream().map(Change::at).map(at -> at.plus(TELLING));
        return new StoredLedger(event, version + 1, next,
                Stream.concat(lapses, tells).min(Instant::compareTo).orElse(null));
    }
}
