package org.sinergija.identity.signing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.identity.IdentitySettings;
import org.sinergija.identity.LifetimeSettings;
import org.sinergija.identity.RunningIdentity;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SigningKeysIT {
    private static final Instant START = Instant.parse("2026-10-16T09:00:00Z");
    private static final Duration AGE = Duration.ofDays(30);
    private static final Duration ANNOUNCEMENT = Duration.ofHours(1);
    private static final LifetimeSettings LIFETIMES = new LifetimeSettings(Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(8), Duration.ofDays(30));

    private final MongoClient client = MongoClients.create(EmbeddedParts.storeUri());
    private final MongoTemplate store = new MongoTemplate(client, "signing_" + UUID.randomUUID());
    private Instant now = START;
    private final SigningKeys one = instance(RunningIdentity.KEY_SECRET);
    private final SigningKeys another = instance(RunningIdentity.KEY_SECRET);

    @AfterEach
    void leave() {
        client.close();
    }

    private SigningKeys instance(String secret) {
        return new SigningKeys(store, new IdentitySettings(URI.create("http://localhost:8080"), secret),
                new RotationSettings(AGE, ANNOUNCEMENT), LIFETIMES, new Moving());
    }

    @Test
    void instances_that_start_at_once_sign_with_one_key() throws Exception {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Callable<String> first = one::signing;
            Callable<String> second = another::signing;

            List<String> kids = both.invokeAll(List.of(first, second)).stream().map(kid -> kid.resultNow()).toList();

            assertThat(kids).hasSize(2);
            assertThat(kids.getFirst()).isEqualTo(kids.getLast());
            assertThat(published(one)).containsExactly(kids.getFirst());
        }
    }

    @Test
    void a_key_is_published_everywhere_before_it_signs_anywhere() {
        String old = one.signing();
        String next = one.announceNext().kid();

        now = now.plus(SigningKeys.REREAD);

        assertThat(published(one)).containsExactly(old, next);
        assertThat(published(another)).containsExactly(old, next);
        assertThat(one.signing()).isEqualTo(old);
        assertThat(another.signing()).isEqualTo(old);

        now = START.plus(ANNOUNCEMENT);

        assertThat(one.signing()).isEqualTo(next);
        assertThat(another.signing()).isEqualTo(next);
    }

    @Test
    void by_its_age_a_key_is_replaced_once_by_however_many_instances() {
        String old = one.signing();

        now = START.plus(AGE).minus(ANNOUNCEMENT).minusSeconds(1);
        one.look();
        assertThat(published(one)).containsExactly(old);

        now = now.plusSeconds(1);
        one.look();
        another.look();
        assertThat(published(one)).hasSize(2).startsWith(old);

        now = START.plus(AGE);
        assertThat(one.signing()).isEqualTo(another.signing()).isNotEqualTo(old);
    }

    @Test
    void an_old_key_stays_until_the_last_token_that_it_signed_has_expired() {
        String old = one.signing();
        String next = one.announceNext().kid();
        Instant lastSignature = START.plus(ANNOUNCEMENT);

        now = lastSignature.plus(LIFETIMES.operator());
        one.look();
        assertThat(published(another)).containsExactly(old, next);

        now = now.plus(SigningKeys.REREAD).plusSeconds(1);
        one.look();
        assertThat(published(another)).containsExactly(next);
    }

    @Test
    void one_key_is_announced_at_a_time() {
        String next = one.announceNext().kid();

        assertThatThrownBy(another::announceNext).isInstanceOf(RuleBroken.class).hasMessageContaining(next)
                .hasMessageContaining("announced already");
    }

    @Test
    void the_store_alone_signs_nothing() {
        one.signing();
        SigningKeys thief = instance("Zr8mVq2sX5tLw9bKd3nHy7gPc4fJ6aRf");

        assertThat(store.findAll(Document.class, "signing_keys")).allSatisfy(
                stored -> assertThat(stored.keySet()).containsOnly("_id", "kid", "sealed", "signsFrom", "_class"));
        assertThatThrownBy(thief::afterSingletonsInstantiated).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another sinergija.identity.key-secret");
    }

    private static List<String> published(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null).stream().map(JWK::getKeyID).toList();
    }

    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
