package org.sinergija.local;

/// Where each part of the platform listens.
///
/// @param mail takes letters, which the page on `mailbox` shows
record Ports(int gateway, int partners, int projects, int coordination, int identity, int notifications, int events,
        int broker,
        int store, int mail, int mailbox) {

    static final Ports USUAL = new Ports(8080, 8081, 8082, 8083, 8084, 8085, 8086, 9092, 27017, 1025, 8025);

    /// Where the gateway tells its own metrics.
    int metrics() {
        return gateway + 10;
    }

    /// From the first to the last.
    static final int SPAN = 15;

    private static final int LAST = 65_536 - SPAN;

    /// The gateway on `first`, all others just above it.
    static Ports from(int first) {
        if (first < 1 || first > LAST) {
            throw new IllegalArgumentException("A port is a number from 1 to %d, not %d.".formatted(LAST, first));
        }
        return new Ports(first, first + 1, first + 2, first + 3, first + 4, first + 5, first + 6, first + 11,
                first + 12, first + 13, first + 14);
    }
}
