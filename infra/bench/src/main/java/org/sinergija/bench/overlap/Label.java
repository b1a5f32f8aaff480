package org.sinergija.bench.overlap;

/// What two initiatives are to one another, as people see it.
enum Label {
    DUPLICATE, OVERLAP, RELATED, DISTINCT;

    /// Whether both sides should hear of it.
    boolean alerts() {
        return this == DUPLICATE || this == OVERLAP;
    }
}
