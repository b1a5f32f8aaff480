package org.sinergija.starter.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How many letters go out to each domain, at a time and in a second. One domain that is slow takes no more than its share.
public final class Gates {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Pace pace;
    private final Clock clock;
    private final Duration interval;
    private final Map<String, Gate> gates = new HashMap<>();
    private int inAll;

    public Gates(Pace pace, Clock clock) {
        this.pace = pace;
        this.clock = clock;
        interval = SECOND.dividedBy(pace.perSecond());
    }

    private static final class Gate {
        private int inside;
        /// As if the letters of the last second had gone out evenly, when the next would.
        private Instant next = Instant.MIN;
    }

    /// What letters are paced by.
    public static String domainOf(String address) {
        return address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    /// Lets one letter to the domain through, if it may go now.
    public synchronized boolean enter(String domain) {
        Instant now = clock.instant();
        Gate gate = gates.computeIfAbsent(domain, _ -> new Gate());
        if (inAll >= pace.inAll() || gate.inside >= pace.atATime() || isTooFast(gate, now)) {
            return false;
        }
        gate.next = (gate.next.isAfter(now) ? gate.next : now).plus(interval);
        gate.inside++;
        inAll++;
        return true;
    }

    public synchronized void leave(String domain) {
        Gate gate = gates.get(domain);
        if (gate != null) {
            gate.inside--;
            inAll--;
        }
    }

    /// How many more may go out at once to all domains together.
    public synchronized int free() {
        return pace.inAll() - inAll;
    }

    /// Those to which nothing may go now. What is idle is forgotten.
    public synchronized Set<String> closed() {
        Instant now = clock.instant();
        gates.values().removeIf(gate -> gate.inside == 0 && !gate.next.isAfter(now));
        Set<String> closed = new HashSet<>();
        gates.forEach((domain, gate) -> {
            if (gate.inside >= pace.atATime() || isTooFast(gate, now)) {
                closed.add(domain);
            }
        });
        return closed;
    }

    /// When to look again, if anything waits for its pace.
    public synchronized Duration untilNext() {
        Instant now = clock.instant();
        return gates.values().stream().anyMatch(gate -> isTooFast(gate, now)) ? interval : SECOND;
    }

    private boolean isTooFast(Gate gate, Instant now) {
        return gate.next.isAfter(now.plus(SECOND).minus(interval));
    }
}
