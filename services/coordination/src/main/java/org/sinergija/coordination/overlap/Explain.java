package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.Locale;

import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;

/// How much a check says of its reasons.
enum Explain {
    BRIEF, FULL;

    /// @param parameter `brief` or `full`
    static Explain named(String parameter) {
        for (Explain one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(parameter)) {
                return one;
            }
        }
        throw new InvalidRequest(List.of(new Fault("/explain", "must be brief or full")));
    }
}
