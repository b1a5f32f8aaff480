package org.sinergija.identity.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SlowDownIT {
    private static final Instant NOON = Instant.parse("2026-10-16T12:00:00Z");

    private final MongoClient client = MongoClients.create(EmbeddedParts.storeUri());
    private final MongoTemplate mongo = new MongoTemplate(client, "slow-down");

    @AfterEach
    void drop() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void the_delay_doubles_up_to_the_longest() {
        at(NOON).tryFor("mira");
        Instant now = NOON;
        for (long delay : new long[]{1, 2, 4, 8, 10, 10}) {
            SlowDown then = at(now);
            then.tryFor("mira");

            assertThatExceptionOfType(TooSoon.class).isThrownBy(() -> then.tryFor("mira"))
                    .extracting(TooSoon::waiting).isEqualTo(Duration.ofSeconds(delay));
            now = now.plusSeconds(delay);
        }
    }

    @Test
    void accounts_and_networks_have_delays_of_their_own() {
        at(NOON).tryFor("mira");
        at(NOON).tryFor("mira");

        assertThatCode(() -> at(NOON).tryFor("ana")).doesNotThrowAnyException();
        assertThatCode(() -> at(NOON).tryFrom(Network.of("192.0.2.7"))).doesNotThrowAnyException();
        assertThatCode(() -> at(NOON).tryFor("mira")).isInstanceOf(TooSoon.class);
    }

    @Test
    void success_forgives_an_account_all_and_a_network_one() {
        Network network = Network.of("2001:db8::1");
        at(NOON).tryFor("mira");
        at(NOON).tryFrom(network);
        at(NOON).tryFrom(network);

        at(NOON).forgive("mira");
        at(NOON).forgiveOne(network);

        assertThatCode(() -> at(NOON).tryFor("mira")).doesNotThrowAnyException();
        at(NOON).tryFrom(Network.of("2001:db8::2"));
        at(NOON).tryFrom(network);
        assertThatCode(() -> at(NOON).tryFrom(network)).isInstanceOf(TooSoon.class);
    }

    @Test
    void what_is_long_ago_is_forgotten() {
        at(NOON).tryFor("mira");
        at(NOON).tryFor("mira");

        at(NOON.plus(Duration.ofHours(2))).tryFor("mira");

        assertThatCode(() -> at(NOON.plus(Duration.ofHours(2))).tryFor("mira")).doesNotThrowAnyException();
        at(NOON.plus(Duration.ofHours(4))).forgetTheOld();
        assertThat(mongo.count(new Query(), SlowDown.Pace.class)).isZero();
    }

    private SlowDown at(Instant now) {
        return new SlowDown(mongo, Clock.fixed(now, ZoneOffset.UTC),
                new SlowDownSettings(2, 3, Duration.ofSeconds(10), Duration.ofHours(1)));
    }
}
