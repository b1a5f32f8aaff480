package org.sinergija.starter.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

/// For how long the oldest of what waits has waited, as the gauge `sinergija.delivery.age`. The store is asked now and then, not
/// by whoever looks at the gauge; while it is away, what waited before goes on ageing.
final class DeliveryAges implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(DeliveryAges.class);
    private static final int PAUSE_SECONDS = 15;

    private final List<Waiting> all;
    private final Clock clock;
    private final Map<String, Instant> oldest = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofVirtual().name("delivery-ages").factory());
    private volatile boolean running;

    DeliveryAges(List<Waiting> all, Clock clock, MeterRegistry meters) {
        this.all = List.copyOf(all);
        this.clock = clock;
        for (Waiting waiting : all) {
            TimeGauge.builder("sinergija.delivery.age", this, MILLISECONDS, ages -> ages.ageMillis(waiting.what()))
                    .description("For how long the oldest has been on its way").tag("what", waiting.what())
                    .register(meters);
        }
    }

    private double ageMillis(String what) {
        Instant since = oldest.get(what);
        return since == null ? 0 : Math.max(0, Duration.between(since, clock.instant()).toMillis());
    }

    private void look() {
        try {
            for (Waiting waiting : all) {
                waiting.oldest().ifPresentOrElse(since -> oldest.put(waiting.what(), since),
                        () -> oldest.remove(waiting.what()));
            }
        } catch (DataAccessException storeAway) {
            log.atDebug().addKeyValue("cause", storeAway.getMessage()).log("Store away; looking again");
        }
    }

    @Override
    public void start() {
        running = true;
        if (!all.isEmpty()) {
            ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::look, 1, PAUSE_SECONDS, SECONDS);
        }
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
