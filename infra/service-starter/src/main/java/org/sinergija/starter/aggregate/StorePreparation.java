package org.sinergija.starter.aggregate;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/// Migrates documents and makes the indexes once the store is there, so that a service can start before its store; it is not ready
/// until both are done.
final class StorePreparation implements SmartLifecycle, HealthIndicator {
    private static final Logger log = LoggerFactory.getLogger(StorePreparation.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Migrations migrations;
    private final AggregateStore store;
    private final List<CollectionIndexes> further;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("store-preparation").factory());
    private volatile boolean started;
    private volatile boolean prepared;

    StorePreparation(Migrations migrations, AggregateStore store, List<CollectionIndexes> further) {
        this.migrations = migrations;
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
            if (migrations.made()) {
                store.ensureIndexes(further);
                prepared = true;
            }
            return prepared;
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage())
                    .log("Store away; it is prepared when it is back");
            return false;
        }
    }

    @Override
    public Health health() {
        return prepared
                ? Health.up().build()
                : Health.down().withDetail("missing", "migrations or indexes of the store").build();
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
