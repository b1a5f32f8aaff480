package org.sinergija.notifications.webhook;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/// Counts what became of each try, and keeps how many wait.
@Component
class Outcomes {
    private final MeterRegistry meters;
    private final AtomicLong waiting;

    Outcomes(MeterRegistry meters) {
        this.meters = meters;
        waiting = meters.gauge("sinergija.webhooks.waiting", new AtomicLong());
    }

    /// @param state of the delivery after it; one that still waits is tried again
    void count(Delivery.State state) {
        meters.counter("sinergija.webhooks.tries", "outcome", state.name().toLowerCase(Locale.ROOT)).increment();
    }

    void waiting(long now) {
        waiting.set(now);
    }
}
