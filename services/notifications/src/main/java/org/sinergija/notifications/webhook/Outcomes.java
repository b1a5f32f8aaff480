package org.sinergija.notifications.webhook;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.sinergija.starter.delivery.DeliveryTimes;
import org.springframework.stereotype.Component;

/// Counts what became of each try, and keeps how many wait.
@Component
class Outcomes {
    private final MeterRegistry meters;
    private final DeliveryTimes times;
    private final AtomicLong waiting;

    Outcomes(MeterRegistry meters, DeliveryTimes times) {
        this.meters = meters;
        this.times = times;
        // So that the first of its kind shows as one more.
        Arrays.stream(Delivery.State.values()).forEach(this::counter);
        waiting = meters.gauge("sinergija.webhooks.waiting", new AtomicLong());
    }

    /// @param state of the delivery after it; one that still waits is tried again
    void count(Delivery.State state) {
        counter(state).increment();
    }

    private Counter counter(Delivery.State state) {
        return meters.counter("sinergija.webhooks.tries", "outcome", state.name().toLowerCase(Locale.ROOT));
    }

    void delivered(Delivery delivery) {
        count(Delivery.State.DELIVERED);
        times.delivered("webhook", delivery.since());
    }

    void waiting(long now) {
        waiting.set(now);
    }
}
