package org.sinergija.testsupport.store;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class EmbeddedStoreTest {

    @TempDir
    private Path data;

    @Test
    void documents_unique_indexes_and_port_survive_a_restart() {
        Path file = data.resolve("store.mv");
        int port;
        try (EmbeddedStore store = EmbeddedStore.start(file, 0);
                MongoClient client = MongoClients.create(store.uri())) {
            port = store.port();
            var organisations = client.getDatabase("partners").getCollection("organisations");
            organisations.createIndex(Indexes.ascending("acronym"), new IndexOptions().unique(true));
            organisations.insertOne(new Document("_id", "1").append("acronym", "ICMPD"));
        }

        try (EmbeddedStore store = EmbeddedStore.start(file, port);
                MongoClient client = MongoClients.create(store.uri())) {
            var organisations = client.getDatabase("partners").getCollection("organisations");

            assertThat(store.uri()).isEqualTo("mongodb://127.0.0.1:" + port);
            assertThat(organisations.find(new Document("_id", "1")).first()).containsEntry("acronym", "ICMPD");
            assertThatThrownBy(() -> organisations.insertOne(new Document("_id", "2").append("acronym", "ICMPD")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("E11000");
        }
    }

    @Test
    void a_copy_made_while_others_write_holds_all_that_was_acknowledged_before_and_nothing_half() throws Exception {
        Path zip = data.resolve("copy.zip");
        AtomicBoolean over = new AtomicBoolean();
        long before;
        try (EmbeddedStore store = EmbeddedStore.start(data.resolve("store.mv"), 0);
                MongoClient client = MongoClients.create(store.uri())) {
            var one = client.getDatabase("partners").getCollection("one");
            var other = client.getDatabase("projects").getCollection("other");
            Thread writing = Thread.ofVirtual().start(() -> {
                for (int i = 0; !over.get(); i++) {
                    one.insertOne(new Document("_id", i));
                    other.insertOne(new Document("_id", i));
                }
            });
            await().until(() -> other.countDocuments() > 100);
            before = other.countDocuments();

            store.copyTo(zip);

            over.set(true);
            writing.join();
        }
        Path copied = data.resolve("copied.mv");
        try (ZipFile packed = new ZipFile(zip.toFile());
                InputStream whole = packed.getInputStream(packed.entries().nextElement())) {
            Files.copy(whole, copied);
        }
        try (EmbeddedStore copy = EmbeddedStore.start(copied, 0);
                MongoClient client = MongoClients.create(copy.uri())) {
            long ones = client.getDatabase("partners").getCollection("one").countDocuments();
            long others = client.getDatabase("projects").getCollection("other").countDocuments();

            assertThat(others).isGreaterThanOrEqualTo(before);
            assertThat(ones - others).isBetween(0L, 1L);
        }
    }

    @Test
    void what_was_stored_before_in_another_format_is_there_still() {
        Path file = data.resolve("store.mv");
        MongoServer former = new MongoServer(new H2Backend(file.toString()));
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + former.bind().getPort())) {
            var organisations = client.getDatabase("partners").getCollection("organisations");
            organisations.createIndex(Indexes.ascending("acronym"), new IndexOptions().unique(true));
            organisations.insertOne(new Document("_id", "1").append("acronym", "ICMPD").append("since", 1993)
                    .append("names", List.of("ICMPD", "МЦРМП")));
        }
        former.shutdownNow();

        for (int start = 0; start < 2; start++) {
            try (EmbeddedStore store = EmbeddedStore.start(file, 0);
                    MongoClient client = MongoClients.create(store.uri())) {
                var organisations = client.getDatabase("partners").getCollection("organisations");

                assertThat(organisations.find(Filters.eq("acronym", "ICMPD")).first()).containsEntry("since", 1993)

                        .containsEntry("names", List.of("ICMPD", "МЦРМП"));
                assertThatThrownBy(() -> organisations.insertOne(new Document("_id", "2").append("acronym", "ICMPD")))
                        .isInstanceOf(MongoWriteException.class);
            }
        }
    }

    @Test
    void a_read_shows_one_version_of_a_document_however_fast_it_changes() throws InterruptedException {
        try (EmbeddedStore store = EmbeddedStore.start(data.resolve("store.mv"), 0);
                MongoClient client = MongoClients.create(store.uri())) {
            var things = client.getDatabase("things").getCollection("things");
            things.insertOne(version(0).append("_id", "1"));
            AtomicBoolean done = new AtomicBoolean();
            Thread writer = Thread.ofVirtual().start(() -> {
                for (int version = 1; version <= 400; version++) {
                    things.updateOne(Filters.eq("_id", "1"), new Document("$set", version(version)));
                }
                done.set(true);
            });

            List<Document> torn = new ArrayList<>();
            while (!done.get()) {
                Document read = things.find(Filters.eq("_id", "1")).first();
                if (read == null || read.values().stream().skip(1).distinct().count() != 1) {
                    torn.add(read);
                }
            }
            writer.join();

            assertThat(torn).isEmpty();
        }
    }

    @Test
    void a_document_is_found_by_its_id_at_once_whatever_else_is_asked_of_it() {
        try (EmbeddedStore store = EmbeddedStore.start(data.resolve("store.mv"), 0);
                MongoClient client = MongoClients.create(store.uri())) {
            var things = client.getDatabase("things").getCollection("things");
            things.insertMany(IntStream.range(0, 20_000)
                    .mapToObj(id -> new Document("_id", "t" + id).append("version", 1).append("note", "x".repeat(500)))
                    .toList());

            assertThat(things.find(Filters.and(Filters.in("_id", "t7", "t8", "none"), Filters.eq("version", 1))))
                    .hasSize(2);
            assertThat(things.find(Filters.and(Filters.eq("_id", "t7"), Filters.eq("version", 2)))).isEmpty();
            assertTimeout(Duration.ofSeconds(6), () -> IntStream.range(0, 1000).forEach(id -> {
                var latest = Filters.and(Filters.exists("erased", false), Filters.eq("_id", "t" + id),
                        Filters.eq("version", 1));
                assertThat(things.updateOne(latest, Updates.set("version", 2)).getMatchedCount()).isEqualTo(1);
            }));
        }
    }

    private static Document version(int version) {
        Document fields = new Document();
        IntStream.range(0, 500).forEach(field -> fields.append("field" + field, version));
        return fields;
    }
}
