package org.sinergija.events.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.sinergija.events.seat.Entry;
import org.sinergija.events.seat.Ledger;

/// Where a registration stands, as it is stored.
///
/// @param position in the line, from 1 on, of one who waits for a seat
/// @param version rises with each change of a registration for the same event
record Standing(Entry entry, @Nullable Long position, long version) {
    static Supplier<Standing> of(Ledger ledger, Entry entry) {
        return of(ledger, entry.registration());
    }

    static Supplier<Standing> of(Ledger ledger, UUID registration) {
        return () -> new Standing(ledger.entry(registration), ledger.positions().get(registration),
                ledger.changes());
    }

    /// Of all, as they came.
    static Supplier<List<Standing>> all(Ledger ledger) {
        return () -> {
            Map<UUID, Long> positions = ledger.positions();
            return ledger.entries().stream()
                    .map(entry -> new Standing(entry, positions.get(entry.registration()), ledger.changes())).toList();
        };
    }
}
