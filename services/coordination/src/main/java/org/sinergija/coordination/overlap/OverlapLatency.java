package org.sinergija.coordination.overlap;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.sinergija.starter.delivery.Latency;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.event.ReceivedEvent;
import org.springframework.stereotype.Component;

/// From a change of a subject until all the overlaps that it has are stored, as the timer `sinergija.overlap.latency`.
@Component
class OverlapLatency {
    private final Clock clock;
    private final Map<Lane, Timer> timers;

    OverlapLatency(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        this.timers = Arrays.stream(Lane.values()).collect(Collectors.toMap(Function.identity(),
                lane -> meters.timer("sinergija.overlap.latency", "lane", lane.name().toLowerCase(Locale.ROOT))));
    }

    void examined(ReceivedEvent event) {
        Latency.record(Objects.requireNonNull(timers.get(event.lane())), event.time(), clock);
    }
}
