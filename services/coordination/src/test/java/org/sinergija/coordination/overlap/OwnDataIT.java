package org.sinergija.coordination.overlap;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.coordination.Register;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.sinergija.testsupport.probe.SeenEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OwnDataIT {
    private static final String OWN_DATA = "/api/v1/me/data";
    private static final String AUTHOR_ERASED = "org.sinergija.coordination.overlap.author-erased.v1";

    /// One for each test.
    private static final Deque<String> WORDS = new ArrayDeque<>(List.of("vinica", "krusevo", "radovis", "pehcevo"));

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    private final String subject = UUID.randomUUID().toString();
    private final Api person = RUNNING.api().as(TestIssuer.SHARED.token().of(subject).in("COORDINATOR").text());
    private final MongoClient store = MongoClients.create(EmbeddedParts.storeUri());
    private final MongoCollection<Document> overlaps = store.getDatabase("coordination").getCollection("overlaps");
    private final EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "coordination.overlaps");
    private String word = "";
    private UUID first = UUID.randomUUID();
    private UUID overlap = UUID.randomUUID();
    private String path = "";

    @BeforeEach
    void find() {
        word = WORDS.removeFirst();
        first = UUID.randomUUID();
        RUNNING.register().tell(Register.training(first, word), 1);
        RUNNING.register().tell(Register.training(UUID.randomUUID(), word), 1);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                RUNNING.api().get("/api/v1/overlaps?subject=" + first).body().path("items")).hasSize(1));
        overlap = UUID.fromString(RUNNING.api().get("/api/v1/overlaps?subject=" + first).body().at("/items/0/id")
                .asString());
        path = "/api/v1/overlaps/" + overlap;
    }

    @AfterEach
    void close() {
        probe.close();
        store.close();
    }

    @Test
    void people_see_what_they_said_and_decided() {
        person.post(path + "/comments", "{\"text\": \"Ours is for judges.\"}");
        person.post(path + "/resolution", "{\"outcome\": \"DISTINCT\", \"note\": \"Other people\"}");
        RUNNING.api().post(path + "/comments", "{\"text\": \"Agreed.\"}");

        assertThat(person.get(OWN_DATA)).hasStatus(200).has("/comments/0/overlap", overlap)
                .has("/comments/0/text", "Ours is for judges.").has("/resolutions/0/note", "Other people");
        assertThat(person.get(OWN_DATA).body().path("comments")).hasSize(1);
    }

    @Test
    void what_was_said_and_decided_stands_without_who_it_was() {
        RUNNING.api().post(path + "/comments", "{\"text\": \"Ours?\"}");
        person.post(path + "/comments", "{\"text\": \"Ours is for judges.\"}");
        person.post(path + "/resolution", "{\"outcome\": \"DISTINCT\", \"note\": \"Other people\"}");

        assertThat(person.delete(OWN_DATA)).hasStatus(200)
                .has("/erased/0", "who said or decided something about overlap " + overlap)
                .has("/kept/2/what", "what was said and decided, without who said it");

        assertThat(RUNNING.api().get(path)).has("/resolution/by", "erased").has("/resolution/outcome", "DISTINCT")
                .has("/resolution/note", "Other people").has("/status", "RESOLVED");
        assertThat(RUNNING.api().get(path + "/comments")).has("/items/0/by", "admin").has("/items/1/by", "erased")
                .has("/items/1/text", "Ours is for judges.");
        assertThat(probe.await(AUTHOR_ERASED, overlap).body().at("/resolution/by").asString()).isEqualTo("erased");
        assertThat(stored()).doesNotContain(subject);
        assertThat(person.get(OWN_DATA)).has("/comments", "[]").has("/resolutions", "[]");
    }

    @Test
    void a_verdict_that_was_set_aside_is_without_its_author_too() {
        person.post(path + "/resolution", "{\"outcome\": \"DISTINCT\"}");
        RUNNING.register().tell(Register.training(first, word + " lake"), 2);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(stored()).contains("previousResolution"));

        person.delete(OWN_DATA);

        assertThat(stored()).doesNotContain(subject);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(lastTold()).doesNotContain(subject));
    }

    @Test
    void what_waits_to_be_published_no_longer_tells_who_it_was() {
        await().untilAsserted(() -> assertThat(overlaps.find(Filters.eq("_id", overlap.toString())).first())
                .doesNotContainKey("relay"));
        long until = Clock.systemUTC().instant().plusSeconds(6).toEpochMilli();
        overlaps.updateOne(Filters.eq("_id", overlap.toString()),
                Updates.set("relay", new Document("token", "other").append("until", until)));
        person.post(path + "/resolution", "{\"outcome\": \"DISTINCT\", \"note\": \"Other people\"}");
        assertThat(stored()).contains(subject).contains("overlap.resolved.v1");

        person.delete(OWN_DATA);

        assertThat(stored()).doesNotContain(subject).contains("overlap.resolved.v1");
        probe.within(Duration.ofSeconds(40)).await(AUTHOR_ERASED, overlap);
        assertThat(probe.seen(overlap)).extracting(SeenEvent::type)
                .endsWith("org.sinergija.coordination.overlap.resolved.v1", AUTHOR_ERASED);
        assertThat(probe.seen(overlap)).extracting(event -> event.body().toString())
                .noneMatch(body -> body.contains(subject));
    }

    private String stored() {
        return String.valueOf(overlaps.find(Filters.eq("_id", overlap.toString())).first());
    }

    private String lastTold() {
        List<SeenEvent> told = probe.seen(overlap);
        return told.isEmpty() ? subject : told.getLast().body().toString();
    }
}
