package org.sinergija.gateway.door;

import org.springframework.core.Ordered;

/// In which order a request passes: right inside the filter that opens its observation, and before all else.
public final class Entry {
    static final int TRACE = Ordered.HIGHEST_PRECEDENCE + 2;
    static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 3;
    static final int FIREWALL = Ordered.HIGHEST_PRECEDENCE + 4;
    static final int METRICS = Ordered.HIGHEST_PRECEDENCE + 5;
    static final int ORIGINS = Ordered.HIGHEST_PRECEDENCE + 6;
    public static final int RATES = Ordered.HIGHEST_PRECEDENCE + 7;
    public static final int SIZES = Ordered.HIGHEST_PRECEDENCE + 8;
    public static final int STREAMS = Ordered.HIGHEST_PRECEDENCE + 9;

    private Entry() {}
}
