package org.sinergija.gateway.passage;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Interrupts this thread if it waits for a service that stays silent. How much is sent or answered, and how long that takes,
/// is none of its business.
final class Patience implements AutoCloseable {
    private static final ScheduledExecutorService CLOCK = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("patience").factory());

    private final Thread waiting = Thread.currentThread();
    private final Traffic traffic;
    private final long nanos;
    private Future<?> next;
    private boolean over;
    private boolean lost;

    Patience(Traffic traffic, Duration longest) {
        this.traffic = traffic;
        this.nanos = longest.toNanos();
        traffic.move();
        this.next = lookIn(nanos);
    }

    private Future<?> lookIn(long delay) {
        return CLOCK.schedule(this::look, delay, TimeUnit.NANOSECONDS);
    }

    private synchronized void look() {
        if (over) {
            return;
        }
        long left = nanos - traffic.silenceNanos();
        if (left > 0) {
            next = lookIn(left);
        } else {
            lost = true;
            waiting.interrupt();
        }
    }

    synchronized boolean isLost() {
        return lost;
    }

    /// The interruption, if there was one, ends with the wait.
    @Override
    public synchronized void close() {
        over = true;
        next.cancel(false);
        if (lost) {
            Thread.interrupted();
        }
    }
}
