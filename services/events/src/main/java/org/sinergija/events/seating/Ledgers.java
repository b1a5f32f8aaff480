package org.sinergija.events.seating;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.sinergija.events.event.Events;
import org.sinergija.events.seat.Change;
import org.sinergija.events.seat.Ledger;
import org.sinergija.events.seat.Terms;
import org.sinergija.starter.fault.Stale;
import org.springframework.stereotype.Component;

/// Decides who gets a seat. What waits in this instance for the same event is decided together and stored by one write, which
/// takes effect only if no other instance wrote first; then it is all decided anew (contracts/decisions/0023).
@Component
public class Ledgers {
    private static final int TRIES = 200;

    private final LedgerStore store;
    private final Events events;
    private final Telling telling;
    private final Clock clock;
    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();

    Ledgers(LedgerStore store, Events events, Telling telling, Clock clock) {
        this.store = store;
        this.events = events;
        this.telling = telling;
        this.clock = clock;
    }

    /// What waits to be decided for one event. Whoever comes to its turn decides for all.
    private static final class Line {
        private final ReentrantLock turn = new ReentrantLock();
        private final List<Asked<?>> waiting = new ArrayList<>();

        synchronized void add(Asked<?> asked) {
            waiting.add(asked);
        }

        synchronized List<Asked<?>> takeAll() {
            List<Asked<?>> all = List.copyOf(waiting);
            waiting.clear();
            return all;
        }
    }

    /// @return what the act answers, read from what is then stored
    public <T> T decide(UUID event, Act<T> act) {
        Asked<T> asked = new Asked<>(act);
        Line line = lines.computeIfAbsent(event, _ -> new Line());
        line.add(asked);
        line.turn.lock();
        try {
            if (!asked.isAnswered()) {
                decide(event, line.takeAll());
            }
        } finally {
            line.turn.unlock();
        }
        return asked.answer();
    }

    /// Nothing but what follows from the event and the time, if there is a ledger.
    void follow(UUID event) {
        if (store.find(event).isPresent()) {
            decide(event, (_, _) -> () -> event);
        }
    }

    /// Looks at all that are due: offers lapse, and what an instance that is gone did not come to tell is told.
    void sweep() {
        for (UUID event : store.due(clock.instant())) {
            List<Change> late = decide(event, (ledger, now) -> () -> ledger.state().untold().stream()
                    .filter(change -> !change.at().plus(StoredLedger.TELLING).isAfter(now)).toList());
            tell(event, late);
        }
    }

    private void decide(UUID event, List<Asked<?>> asked) {
        try {
            for (int i = 0; i < TRIES; i++) {
                if (decidedAndStored(event, asked)) {
                    asked.forEach(Asked::settle);
                    return;
                }
            }
            throw new Stale("Others change the registrations of event %s at the moment. Try again.".formatted(event));
        } catch (RuntimeException failure) {
            asked.forEach(each -> each.fail(failure));
        }
    }

    private boolean decidedAndStored(UUID event, List<Asked<?>> asked) {
        StoredLedger stored = store.find(event).orElse(null);
        // Read after the ledger: what an organiser was told is done before all that is decided from now on.
        Terms terms = SeatTerms.of(events.get(event));
        StoredLedger before = stored == null
                ? new StoredLedger(event, 0, Ledger.State.empty(terms), null)
                : stored;
        Ledger ledger = new Ledger(before.state());
        Instant now = clock.instant();
        ledger.follow(terms, now);
        asked.forEach(each -> each.on(ledger, now));
        Ledger.State next = ledger.state();
        asked.forEach(Asked::conclude);
        if (next.equals(before.state())) {
            return true;
        }
        if (!store.save(before.next(next))) {
            return false;
        }
        tell(event, next.untold().stream().filter(change -> change.number() > before.state().changes()).toList());
        return true;
    }

    private void tell(UUID event, List<Change> changes) {
        if (!changes.isEmpty()) {
            telling.tell(event, changes, told -> decide(event, (ledger, _) -> {
                ledger.told(told);
                return () -> event;
            }));
        }
    }
}
