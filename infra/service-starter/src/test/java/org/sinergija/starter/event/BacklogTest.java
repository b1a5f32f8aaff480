package org.sinergija.starter.event;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BacklogTest {
    private static final Instant NOON = Instant.parse("2026-10-16T12:00:00Z");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Backlog backlog = new Backlog(Clock.fixed(NOON, ZoneOffset.UTC), meters);

    @Test
    void the_oldest_event_that_was_left_behind_tells_the_age_of_the_outbox() {
        Outbox.Job job = new Outbox.Job("things", "1", Lane.BULK, null);

        backlog.saw(new Outbox.LeftBehind(List.of(job, job), NOON.minusSeconds(90)));

        assertThat(meters.get("sinergija.outbox.age").timeGauge().value(TimeUnit.SECONDS)).isEqualTo(90);
        assertThat(meters.get("sinergija.outbox.waiting").gauge().value()).isEqualTo(2);
    }

    @Test
    void an_outbox_with_nothing_left_behind_has_no_age() {
        backlog.saw(new Outbox.LeftBehind(List.of(), null));

        assertThat(meters.get("sinergija.outbox.age").timeGauge().value(TimeUnit.SECONDS)).isZero();
    }
}
