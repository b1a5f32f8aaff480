package org.sinergija.starter.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.micrometer.core.instrument.Timer;

/// How long it took from a cause until something was done about it. What is older than a day is history, read when a service is
/// new or a topic is read anew, and is not counted.
public final class Latency {
    private static final Duration HISTORY = Duration.ofDays(1);

    private Latency() {}

    public static void record(Timer timer, Instant since, Clock clock) {
        Duration taken = Duration.between(since, clock.instant());
        if (taken.compareTo(HISTORY) < 0) {
            timer.record(taken);
        }
    }
}
