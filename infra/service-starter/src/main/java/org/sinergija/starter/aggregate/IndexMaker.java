package org.sinergija.starter.aggregate;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Makes the indexes once the store is there, so that a service can start before its store.
final class IndexMaker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(IndexMaker.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final AggregateStore store;
    private final List<CollectionIndexes> further;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("index-maker").factory());
    private volatile boolean started;

    IndexMaker(AggregateStore store, List<CollectionIndexes> further) {
        this.store = store;
        this.further = List.copyOf(further);
    }

    @Override
    public void start() {
        started = true;
        if (!made()) {
            ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::tryAgain, PAUSE.toMillis(), PAUSE.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private void tryAgain() {
        if (made()) {
            timer.shutdown();
        }
    }

    private boolean made() {
        try {
            store.ensureIndexes(further);
            return true;
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage())
                    .log("Store away; its indexes are made when it is back");
            return false;
        }
    }

    @Override
    public void stop() {
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        // Spring starts only what does not run yet.
        return started && !timer.isShutdown();
    }

    @Override
    public int getPhase() {
        return -1;
    }
}
