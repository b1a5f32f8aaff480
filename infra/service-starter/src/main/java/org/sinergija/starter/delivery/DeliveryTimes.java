package org.sinergija.starter.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.micrometer.core.instrument.MeterRegistry;

/// From a cause until somebody has been told, as the timer `sinergija.delivery.latency`.
public final class DeliveryTimes {
    /// What is older is history, read when a service is new or a topic is read anew.
    private static final Duration HISTORY = Duration.ofDays(1);

    private final Clock clock;
    private final MeterRegistry meters;

    DeliveryTimes(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /// @param what one word for all of its kind, such as `letter`
    /// @param since when its cause came about
    public void delivered(String what, Instant since) {
        Duration taken = Duration.between(since, clock.instant());
        if (taken.compareTo(HISTORY) < 0) {
            meters.timer("sinergija.delivery.latency", "what", what).record(taken);
        }
    }
}
