package org.sinergija.starter.delivery;

import java.time.Clock;
import java.time.Instant;

import io.micrometer.core.instrument.MeterRegistry;

/// From a cause until somebody has been told, as the timer `sinergija.delivery.latency`.
public final class DeliveryTimes {
    private final Clock clock;
    private final MeterRegistry meters;

    DeliveryTimes(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /// @param what one word for all of its kind, such as `letter`
    /// @param since when its cause came about
    public void delivered(String what, Instant since) {
        Latency.record(meters.timer("sinergija.delivery.latency", "what", what), since, clock);
    }
}
