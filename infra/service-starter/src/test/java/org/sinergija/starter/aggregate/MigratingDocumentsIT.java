package org.sinergija.starter.aggregate;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.testsupport.store.EmbeddedStore;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MigratingDocumentsIT {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Clock AT_NOON = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Clock LATER = Clock.fixed(NOON.plus(Duration.ofMinutes(6)), ZoneOffset.UTC);

    @TempDir
    static Path folder;
    private static EmbeddedStore store;
    private static MongoClient client;

    private final AtomicInteger times = new AtomicInteger();
    private MongoTemplate mongo;

    @BeforeAll
    static void start() {
        store = EmbeddedStore.start(folder.resolve("store.mv"), 0);
        client = MongoClients.create(store.uri());
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void an_older_document() {
        mongo = new MongoTemplate(client, "migrating");
        mongo.getDb().drop();
        mongo.getCollection("places").insertOne(new Document("_id", "old").append("town", "Priština"));
    }

    @Test
    void an_older_document_is_as_the_release_wants_it_and_migrated_once() {
        Migrations release = migrations(AT_NOON, spelling());

        assertThat(release.made()).isTrue();
        assertThat(release.made()).isTrue();

        assertThat(mongo.getCollection("places").find().first()).containsEntry("folded", "pristina")
                .containsEntry("town", "Priština");
        assertThat(times).hasValue(1);
        assertThat(mongo.getCollection(Migrations.COLLECTION).find()).extracting(each -> each.getString("_id"))
                .containsExactly("0001-spelling");
    }

    @Test
    void they_are_made_in_the_order_of_their_names_and_later_ones_with_a_later_release() {
        List<String> made = new ArrayList<>();
        Migration first = new Migration("0001-first", _ -> made.add("first"));
        Migration second = new Migration("0002-second", _ -> made.add("second"));
        Migration third = new Migration("0003-third", _ -> made.add("third"));

        migrations(AT_NOON, second, first).made();
        migrations(AT_NOON, third, second, first).made();

        assertThat(made).containsExactly("first", "second", "third");
        assertThatThrownBy(() -> migrations(AT_NOON, first, first)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_instances_that_start_at_once_one_migrates() throws Exception {
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> start = () -> migrations(AT_NOON, spelling()).made();
            instances.invokeAll(List.of(start, start, start, start));
        }

        assertThat(times).hasValue(1);
        assertThat(migrations(AT_NOON, spelling()).made()).isTrue();
    }

    @Test
    void what_an_instance_that_died_has_begun_another_does_again() {
        Migration fatal = new Migration("0001-spelling", database -> {
            spelling().step().accept(database);
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> migrations(AT_NOON, fatal).made()).isInstanceOf(IllegalStateException.class);

        assertThat(migrations(AT_NOON, spelling()).made()).as("while the lease lasts").isFalse();
        assertThat(migrations(LATER, spelling()).made()).isTrue();

        assertThat(times).hasValue(2);
    }

    private Migrations migrations(Clock clock, Migration... all) {
        return new Migrations(mongo, clock, List.of(all));
    }

    private Migration spelling() {
        return new Migration("0001-spelling", database -> {
            times.incrementAndGet();
            fold(database);
        });
    }

    private static void fold(MongoDatabase database) {
        database.getCollection("places").updateMany(Filters.exists("folded", false), Updates.set("folded", "pristina"));
    }
}
