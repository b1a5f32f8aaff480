package org.sinergija.projects.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TurnsIT {
    private static final String[] MANY = IntStream.range(0, 2_000)
            .mapToObj(n -> n % 10 == 7
                    ? "! A" + n
                    : "A%d; title=Training %d; with=Partner %d; parent=A%d".formatted(n, n,
                            n % 50, n / 3))
            .toArray(String[]::new);

    private final String database = "turns-" + UUID.randomUUID();
    private final MongoClient client = MongoClients.create(EmbeddedParts.storeUri());
    private final MongoDatabase store = client.getDatabase(database);
    private final StubPartners partners = StubPartners.start();
    private ConfigurableApplicationContext service = start();

    @AfterEach
    void stop() {
        service.close();
        partners.close();
        client.close();
    }

    private ConfigurableApplicationContext start() {
        return RunningProjects.start(database, partners, "--sinergija.imports.lease=2s");
    }

    private Importer importer() {
        return Importer.of(RunningProjects.api(service));
    }

    @Test
    void an_import_goes_on_in_another_instance_and_ends_with_the_same_counts() {
        Importer iom = importer();
        UUID job = iom.send("", MANY).id();
        awaitProgress(iom, job);

        service.close();
        service = start();
        Importer again = iom.at(RunningProjects.api(service));

        Answer over = again.over(job);
        assertThat(over).has("/state", "COMPLETED").has("/counts/created", 1_800).has("/counts/rejected", 200)
                .has("/counts/updated", 0).has("/counts/unchanged", 0).has("/counts/warnings", 0);
        assertThat(store.getCollection("initiatives").countDocuments()).isEqualTo(1_800);
        assertThat(again.records(over)).hasSize(2_000)
                .allSatisfy(record -> assertThat(record.path("outcome").asString())
                        .isEqualTo(record.path("number").asInt() % 10 == 8 ? "REJECTED" : "CREATED"));
    }

    @Test
    void an_entry_that_a_crash_left_of_no_import_is_forgotten() {
        store.getCollection("open_imports").insertMany(List.of(
                new Document("_id", UUID.randomUUID().toString()).append("opening", new ObjectId(0, 1)),
                new Document("_id", UUID.randomUUID().toString()).append("opening", new ObjectId())));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(store.getCollection("open_imports").countDocuments()).isEqualTo(1));
        Importer iom = importer();
        assertThat(iom.imported("A1")).has("/counts/created", 1);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(store.getCollection("open_imports").countDocuments()).isEqualTo(1));
    }

    @Test
    void what_an_instance_left_when_it_died_is_taken_up_when_its_turn_has_run_out() {
        Importer iom = importer();
        hold(iom.name(), 1_500);
        UUID job = iom.send("", "A1").id();

        assertThat(iom.show(job)).has("/state", "QUEUED");
        assertThat(iom.over(job)).has("/counts/created", 1);
    }

    @Test
    void one_publishers_imports_run_one_after_another_and_others_beside_them() {
        Importer iom = importer();
        hold(iom.name(), 600_000);
        UUID first = iom.send("", "A1; title=First").id();
        UUID second = iom.send("", "A1; title=Second").id();
        UUID third = iom.send("", "A1; title=Third").id();
        Importer other = importer();

        assertThat(other.imported("B1")).has("/counts/created", 1);
        assertThat(iom.show(first)).has("/state", "QUEUED");
        assertThat(iom.show(third)).has("/state", "QUEUED");

        store.getCollection("turns").deleteOne(Filters.eq("_id", iom.name()));
        assertThat(iom.over(first)).has("/counts/created", 1);
        assertThat(iom.over(second)).has("/counts/updated", 1);
        Answer last = iom.over(third);
        assertThat(last).has("/counts/updated", 1);
        assertThat(iom.initiative(last, 1)).has("/title/en", "Third");
        assertThat(iom.records(last).getFirst().at("/changes/0/before").asString()).isEqualTo("Second");
    }

    @Test
    void an_instance_that_stops_gives_its_turn_back_at_once() {
        Importer iom = importer();
        UUID job = iom.send("", MANY).id();
        awaitProgress(iom, job);

        service.close();

        assertThat(store.getCollection("turns").countDocuments()).isZero();
        assertThat(store.getCollection("imports").find().first()).containsEntry("state", "RUNNING")
                .containsEntry("attempts", 0);
        service = start();
        assertThat(iom.at(RunningProjects.api(service)).over(job)).has("/state", "COMPLETED");
    }

    /// As if it had died after it had noted 50 records, with 10 of the others noted and not yet stored.
    @Test
    void what_was_done_after_the_last_note_of_progress_is_not_done_twice() {
        Importer iom = importer();
        Answer before = iom.imported(Arrays.copyOf(MANY, 200));
        List<String> unsaved = iom.records(before).subList(60, 70).stream()
                .map(record -> record.path("initiative").asString("")).toList();
        store.getCollection("initiatives").deleteMany(Filters.in("_id", unsaved));
        store.getCollection("imports").updateOne(Filters.eq("_id", before.id().toString()), Updates.combine(
                Updates.set("state", "RUNNING"), Updates.set("applied", 50), Updates.set("counts.created", 45),
                Updates.set("counts.rejected", 5), Updates.unset("vanished"), Updates.unset("endedAt")));
        store.getCollection("open_imports")
                .insertOne(new Document("_id", before.id().toString()).append("opening", new ObjectId(0, 1)));

        Answer after = iom.over(before.id());

        assertThat(after).has("/counts", before.body().path("counts").toString());
        assertThat(store.getCollection("initiatives").countDocuments()).isEqualTo(180);
        assertThat(iom.records(after)).isEqualTo(iom.records(before));
    }

    @Test
    void a_change_that_was_noted_before_a_crash_is_made_and_told_after_it() {
        Importer iom = importer();
        iom.imported("A1; title=First", "A2; title=Same");
        Document unchanged = Objects.requireNonNull(
                store.getCollection("initiatives").find(Filters.eq("details.title.byLanguage.en", "First")).first());
        Answer before = iom.imported("A1; title=Second", "A2; title=Same");
        store.getCollection("initiatives").replaceOne(Filters.eq("_id", unchanged.get("_id")), unchanged);
        store.getCollection("imports").updateOne(Filters.eq("_id", before.id().toString()), Updates.combine(
                Updates.set("state", "RUNNING"), Updates.set("applied", 0), Updates.set("counts.updated", 0),
                Updates.set("counts.unchanged", 0), Updates.unset("vanished"), Updates.unset("endedAt")));
        store.getCollection("open_imports")
                .insertOne(new Document("_id", before.id().toString()).append("opening", new ObjectId(0, 1)));

        Answer after = iom.over(before.id());

        assertThat(after).has("/counts", before.body().path("counts").toString());
        assertThat(iom.records(after)).isEqualTo(iom.records(before));
        assertThat(iom.initiative(after, 1)).has("/title/en", "Second");
        assertThat(iom.takenBack(after)).has("/reversal/takenBack", 1);
        assertThat(iom.initiative(after, 1)).has("/title/en", "First");
    }

    private static void awaitProgress(Importer importer, UUID job) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(5)).until(() -> {
            JsonNode progress = importer.show(job).body().path("progress");
            return progress.asDouble() > 0.1 && progress.asDouble() < 1;
        });
    }

    /// Somebody who has the turn and does nothing.
    private void hold(String publisher, int millis) {
        store.getCollection("turns").insertOne(new Document("_id", publisher).append("token", "dead")
                .append("until", Clock.systemUTC().millis() + millis));
    }
}
