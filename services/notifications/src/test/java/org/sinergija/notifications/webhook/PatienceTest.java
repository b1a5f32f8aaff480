package org.sinergija.notifications.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatienceTest {
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Patience patience = new Patience(new WebhookSettings(20, 4, DAY,
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofHours(8)), DAY, DAY, 10, DAY,
            Duration.ofSeconds(30)));

    @Test
    void the_pauses_grow_a_little_by_chance_until_the_last_try_after_a_day() {
        List<Try> tries = new ArrayList<>();
        List<Duration> pauses = new ArrayList<>();
        Instant now = NOON;
        for (Optional<Instant> next = Optional.of(NOON); next.isPresent();) {
            Try failed = new Try(now, 500, 1, null, "answered 500");
            next = patience.next(delivery(tries), failed, Optional.empty(), now);
            tries.add(failed);
            if (next.isPresent()) {
                pauses.add(Duration.between(now, next.get()));
                now = next.get();
            }
        }

        assertThat(pauses.getFirst()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(pauses.get(1)).isBetween(Duration.ofSeconds(24), Duration.ofSeconds(36));
        assertThat(pauses.get(2)).isBetween(Duration.ofMinutes(384), Duration.ofMinutes(576));
        assertThat(now).isEqualTo(NOON.plus(DAY));
    }

    @Test
    void it_is_never_sooner_than_was_asked_for() {
        Try failed = new Try(NOON, 429, 1, null, "answered 429");

        assertThat(patience.next(delivery(List.of()), failed, Optional.of(NOON.plusSeconds(3600)), NOON))
                .contains(NOON.plusSeconds(3600));
        assertThat(patience.next(delivery(List.of()), failed, Optional.of(NOON.plusSeconds(1)), NOON)).get()
                .satisfies(next -> assertThat(next).isAfter(NOON.plusSeconds(3)));
    }

    @Test
    void retry_after_is_seconds_or_a_date_and_a_day_at_most() {
        assertThat(Patience.asked("120", NOON)).contains(NOON.plusSeconds(120));
        assertThat(Patience.asked("Fri, 27 Nov 2026 12:05:00 GMT", NOON)).contains(NOON.plusSeconds(300));
        assertThat(Patience.asked("99999999", NOON)).contains(NOON.plus(DAY));
        assertThat(Patience.asked("Fri, 01 Jan 2027 00:00:00 GMT", NOON)).contains(NOON.plus(DAY));
        for (String nothing : new String[]{"0", "-5", "soon", "", "99999999999999999999",
                "Fri, 27 Nov 2020 12:05:00 GMT"}) {
            assertThat(Patience.asked(nothing, NOON)).as(nothing).isEmpty();
        }
        assertThat(Patience.asked(null, NOON)).isEmpty();
    }

    private static Delivery delivery(List<Try> tries) {
        return new Delivery(UUID.randomUUID(), UUID.randomUUID(), "content", "type", "subject", 1, NOON,
                Delivery.State.WAITING, NOON, null, tries);
    }
}
