package org.sinergija.gateway.limit;

import java.util.Locale;

/// Whom a request is charged to.
record Source(Kind kind, String id) {
    enum Kind {
        CLIENT, ADDRESS;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
