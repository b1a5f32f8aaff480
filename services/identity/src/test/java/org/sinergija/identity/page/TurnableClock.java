package org.sinergija.identity.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// The real time, which a test may turn forward.
final class TurnableClock extends Clock {
    private final Clock real = Clock.tickMillis(ZoneOffset.UTC);
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    void turnBy(Duration further) {
        ahead.updateAndGet(further::plus);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
