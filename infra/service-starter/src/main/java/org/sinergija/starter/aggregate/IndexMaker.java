package org.sinergija.starter.aggregate;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Makes the indexes once the store is there, so that a service can start before its store.
final class IndexMaker implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(IndexMaker.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final AggregateStore store;
    private volatile boolean running;

    IndexMaker(AggregateStore store) {
        this.store = store;
    }

    @Override
    public void start() {
        running = true;
        if (!made()) {
            Thread.ofVirtual().name("index-maker").start(this::untilMade);
        }
    }

    private void untilMade() {
        try {
            do {
                Thread.sleep(PAUSE);
            } while (running && !made());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean made() {
        try {
            store.ensureIndexes();
            return true;
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage())
                    .log("Store away; its indexes are made when it is back");
            return false;
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return -1;
    }
}
