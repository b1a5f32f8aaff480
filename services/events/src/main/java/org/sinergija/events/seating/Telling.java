package org.sinergija.events.seating;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import org.sinergija.events.seat.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Tells those who follow what was stored. What it does not come to tell stands in the ledger, and is told later.
@Component
class Telling {
    private static final Logger log = LoggerFactory.getLogger(Telling.class);

    private final ObjectProvider<SeatFollower> followers;
    /// One alone, so that each is told in order.
    private final ExecutorService worker = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("seat-changes").factory());

    Telling(ObjectProvider<SeatFollower> followers) {
        this.followers = followers;
    }

    /// @param told is given the numbers of those that all followers know
    void tell(UUID event, List<Change> changes, Consumer<List<Long>> told) {
        if (!worker.isShutdown()) {
            worker.execute(() -> tellNow(event, changes, told));
        }
    }

    private void tellNow(UUID event, List<Change> changes, Consumer<List<Long>> told) {
        List<Long> known = new ArrayList<>();
        try {
            for (Change change : changes) {
                SeatChange telling = SeatChange.of(event, change);
                followers.orderedStream().forEach(follower -> follower.on(telling));
                known.add(change.number());
            }
        } catch (RuntimeException failure) {
            log.atWarn().addKeyValue("event", event).addKeyValue("cause", failure.getClass().getSimpleName())
                    .log("Changes of seats not told; they will be later");
        }
        try {
            told.accept(known);
        } catch (RuntimeException failure) {
            log.atWarn().addKeyValue("event", event).addKeyValue("cause", failure.getClass().getSimpleName())
                    .log("Changes of seats will be told again");
        }
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }
}
