package org.sinergija.starter.web.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class AttemptsIT {
    private static final Instant NOON = Instant.parse("2026-10-16T12:00:00Z");
    private static final UUID FIRST = UUID.fromString("01a20e46-5e14-7c87-b45e-622964d204ba");
    private static final UUID SECOND = UUID.fromString("01a20e46-5e14-7c87-b45e-622964d204bb");

    private final MongoClient client = MongoClients.create(EmbeddedParts.storeUri());
    private final MongoTemplate mongo = new MongoTemplate(client, "attempts");
    private final Attempts atNoon = at(NOON);
    private final Attempts justBefore = at(NOON.plus(Duration.ofHours(24)));
    private final Attempts justAfter = at(NOON.plus(Duration.ofHours(24)).plusMillis(1));

    @AfterEach
    void drop() {
        mongo.getDb().drop();
        client.close();
    }

    @Test
    void a_key_keeps_its_first_attempt_and_its_answer() {
        atNoon.begin("key", "hash", FIRST);
        Attempt.Answer answer = new Attempt.Answer(201, Map.of("ETag", "\"1\""), new Binary(new byte[]{1, 2}));
        atNoon.keep("key", "hash", answer);

        assertThat(justBefore.begin("key", "other", SECOND)).isEqualTo(new Attempt("hash", FIRST, answer));
    }

    @Test
    void what_a_streamed_body_said_is_known_once_it_was_answered() {
        assertThat(atNoon.begin("key", null, FIRST)).isEqualTo(new Attempt(null, FIRST, null));
        Attempt.Answer answer = new Attempt.Answer(202, Map.of(), new Binary(new byte[]{1, 2}));
        atNoon.keep("key", "hash", answer);

        assertThat(atNoon.begin("key", null, SECOND)).isEqualTo(new Attempt("hash", FIRST, answer));
    }

    @Test
    void an_expired_key_begins_anew() {
        atNoon.begin("key", "hash", FIRST);

        assertThat(justAfter.begin("key", "other", SECOND)).isEqualTo(new Attempt("other", SECOND, null));
    }

    @Test
    void the_purge_removes_the_expired_and_nothing_else() {
        atNoon.begin("old", "hash", FIRST);
        justBefore.begin("new", "hash", SECOND);

        justBefore.purge();
        assertThat(stored()).isEqualTo(2);

        justAfter.purge();
        assertThat(stored()).isEqualTo(1);
        assertThat(justAfter.begin("new", "hash", FIRST).reservedId()).isEqualTo(SECOND);
    }

    private long stored() {
        return mongo.getCollection(Attempts.COLLECTION).countDocuments();
    }

    private Attempts at(Instant now) {
        return new Attempts(mongo, Clock.fixed(now, ZoneOffset.UTC), Duration.ofHours(24));
    }
}
