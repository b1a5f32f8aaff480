package org.sinergija.coordination.learning;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import com.mongodb.MongoException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Looks at the store again and again, so that what one instance has learnt all use.
@Component
class WeightsWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(WeightsWatch.class);

    private final WeightsInForce weights;
    private final LearningSettings settings;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("weights-watch").factory());
    private volatile boolean started;

    WeightsWatch(WeightsInForce weights, LearningSettings settings) {
        this.weights = weights;
        this.settings = settings;
    }

    @Override
    public void start() {
        started = true;
        look();
        long pause = settings.look().toMillis();
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            weights.look();
        } catch (DataAccessException | MongoException storeAway) {
            log.atDebug().addKeyValue("cause", storeAway.getMessage()).log("Store away; the weights stay as they are");
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

    /// Before the consumers that have pairs examined.
    @Override
    public int getPhase() {
        return -1;
    }
}
