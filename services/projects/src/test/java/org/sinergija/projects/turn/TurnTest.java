package org.sinergija.projects.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnTest {
    private static final Instant NOON = Instant.parse("2026-10-16T12:00:00Z");

    private Instant now = NOON;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Turn turn = new Turn("XM-1", clock, NOON.plusSeconds(15));

    @Test
    void nothing_is_begun_under_a_turn_that_has_run_out() {
        now = NOON.plusSeconds(15);
        assertThatCode(turn::mustHold).doesNotThrowAnyException();

        now = NOON.plusSeconds(16);
        assertThatThrownBy(turn::mustHold).isInstanceOf(TurnOver.class).hasMessageContaining("XM-1");

        turn.holdsUntil(NOON.plusSeconds(30));
        assertThatCode(turn::mustHold).doesNotThrowAnyException();
    }

    @Test
    void an_instance_that_stops_begins_nothing_and_waits_for_nobody() {
        turn.end();

        assertThatThrownBy(turn::mustHold).isInstanceOf(TurnOver.class);
        assertThatThrownBy(() -> turn.pause(Duration.ofHours(1))).isInstanceOf(TurnOver.class);
    }
}
