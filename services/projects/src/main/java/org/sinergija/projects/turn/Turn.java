package org.sinergija.projects.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The right to work for somebody, until it runs out or this instance stops.
public final class Turn {
    private final String of;
    private final String token = UUID.randomUUID().toString();
    private final Clock clock;
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile Instant until;

    Turn(String of, Clock clock, Instant until) {
        this.of = of;
        this.clock = clock;
        this.until = until;
    }

    /// Whom it is for.
    public String of() {
        return of;
    }

    String token() {
        return token;
    }

    Instant until() {
        return until;
    }

    void holdsUntil(Instant later) {
        until = later;
    }

    /// From now on nothing more is begun under it.
    public void end() {
        stop.countDown();
    }

    /// Before each step that writes.
    ///
    /// @throws TurnOver if it ran out, or this instance stops
    public void mustHold() {
        if (stop.getCount() == 0) {
            throw new TurnOver("This instance stops.");
        }
        if (clock.instant().isAfter(until)) {
            throw new TurnOver("The turn of %s has run out.".formatted(of));
        }
    }

    /// @throws TurnOver as soon as it does not hold any more
    public void pause(Duration howLong) {
        try {
            if (stop.await(howLong.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TurnOver("This instance stops.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TurnOver("Interrupted");
        }
        mustHold();
    }
}
