package org.sinergija.starter.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import org.jspecify.annotations.Nullable;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

/// What waits longer than it should for being published, as the relay's last sweep saw it, told as gauges.
final class Backlog {
    private final Clock clock;
    private volatile @Nullable Instant oldest;
    private volatile int aggregates;

    Backlog(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        TimeGauge.builder("sinergija.outbox.age", this, MILLISECONDS, Backlog::ageMillis)
                .description("For how long the oldest event waits to be published, if longer than a lease")
                .register(meters);
        Gauge.builder("sinergija.outbox.waiting", this, backlog -> backlog.aggregates).baseUnit("aggregates")
                .description("Aggregates with events that wait longer than a lease; not all if very many")
                .register(meters);
    }

    void saw(Outbox.LeftBehind left) {
        oldest = left.oldest();
        aggregates = left.jobs().size();
    }

    private double ageMillis() {
        Instant since = oldest;
        return since == null ? 0 : Duration.between(since, clock.instant()).toMillis();
    }
}
