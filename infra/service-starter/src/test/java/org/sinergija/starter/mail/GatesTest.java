package org.sinergija.starter.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GatesTest {
    private static final String SLOW = "slow.example.org";
    private static final String QUICK = "quick.example.org";

    private Instant now = Instant.parse("2026-10-16T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @Test
    void a_domain_takes_no_more_than_its_share_at_a_time() {
        Gates gates = new Gates(new Pace(100, 2, 10), clock);

        assertThat(entering(gates, SLOW, 5)).isEqualTo(2);
        assertThat(gates.closed()).containsExactly(SLOW);
        assertThat(gates.enter(QUICK)).isTrue();

        gates.leave(SLOW);
        assertThat(gates.closed()).isEmpty();
        assertThat(entering(gates, SLOW, 5)).isEqualTo(1);
    }

    @Test
    void no_more_letters_go_to_a_domain_in_a_second_than_its_pace() {
        Gates gates = new Gates(new Pace(10, 100, 100), clock);

        assertThat(entering(gates, SLOW, 30)).isEqualTo(10);
        assertThat(gates.closed()).containsExactly(SLOW);
        assertThat(gates.untilNext()).isEqualTo(Duration.ofMillis(100));

        now = now.plusMillis(300);
        assertThat(entering(gates, SLOW, 30)).isEqualTo(3);
        assertThat(gates.enter(QUICK)).isTrue();
    }

    @Test
    void all_domains_together_take_no_more_than_the_server_does() {
        Gates gates = new Gates(new Pace(100, 2, 3), clock);

        assertThat(entering(gates, SLOW, 5) + entering(gates, QUICK, 5)).isEqualTo(3);
        assertThat(gates.free()).isZero();
    }

    private static long entering(Gates gates, String domain, int letters) {
        return IntStream.range(0, letters).filter(_ -> gates.enter(domain)).count();
    }
}
