package org.sinergija.bench.steady;

import java.util.Locale;

/// What all processes together took at a time.
///
/// @param second since the load began
/// @param heap after the last full collection of each, in bytes
/// @param handles open files and sockets
/// @param lag events that consumers have still to read
/// @param p99 of the requests of the last seconds, in nanoseconds
record Sample(long second, long heap, long threads, long handles, long lag, long p99) {

    String[] row() {
        return new String[]{second + " s", String.format(Locale.ROOT, "%.1f MB", heap / 1e6), String.valueOf(threads),
                String.valueOf(handles), String.valueOf(lag), String.format(Locale.ROOT, "%.0f ms", p99 / 1e6)};
    }
}
