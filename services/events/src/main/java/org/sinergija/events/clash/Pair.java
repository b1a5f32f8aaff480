package org.sinergija.events.clash;

import java.time.LocalDate;

/// Two events that clash, the one that begins first on the left.
record Pair(Entry left, Entry right) {
    LocalDate from() {
        return right.first();
    }

    LocalDate to() {
        return left.last().isBefore(right.last()) ? left.last() : right.last();
    }

    /// Rises from pair to pair.
    String place() {
        return "%s %s".formatted(left.place(), right.place());
    }
}
