package org.sinergija.testsupport.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class KilledStoreTest {

    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PADDING = "x".repeat(1500);

    @TempDir
    private Path data;

    /// Acknowledged versions by document; what a client was writing when the store died is in `inFlight`.
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Queue<String> inFlight = new ConcurrentLinkedQueue<>();

    @Test
    void a_store_killed_under_load_has_every_acknowledged_write_and_no_half_of_another() throws Exception {
        Path file = data.resolve("store.mv");
        StoreProcess store = StoreProcess.start(file);
        List<Thread> clients = new ArrayList<>();
        try (MongoClient client = MongoClients.create(store.uri())) {
            initiatives(client).createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
            for (int i = 0; i < CLIENTS; i++) {
                String name = "client-" + i;
                clients.add(Thread.ofPlatform().start(() -> writeUntilItDies(client, name)));
            }
            await().atMost(PATIENCE).until(() -> acknowledged.size() > 5000);
            store.kill();
            for (Thread thread : clients) {
                thread.join();
            }
        } finally {
            store.kill();
        }

        try (EmbeddedStore again = EmbeddedStore.start(file, 0);
                MongoClient client = MongoClients.create(again.uri())) {
            assertThat(lost(client)).isEmpty();
            assertThat(inFlight).hasSize(CLIENTS).allSatisfy(id -> {
                if (initiatives(client).find(Filters.eq(id)).first() == null) {
                    initiatives(client).insertOne(document(id));
                }
                assertThat(initiatives(client).countDocuments(Filters.eq("key", id))).isEqualTo(1);
            });
        }
    }

    /// As on a full disk, which a test cannot have everywhere: the file may not grow.
    @Test
    void a_store_that_cannot_write_acknowledges_nothing_more_and_ends() throws Exception {
        Path file = data.resolve("store.mv");
        StoreProcess store = StoreProcess.start(file, "8000");
        try (MongoClient client = MongoClients.create(store.uri())) {
            writeUntilItDies(client, "client");
            await().until(() -> !store.process().isAlive());
        } finally {
            store.kill();
        }

        assertThat(store.process().exitValue()).isEqualTo(1);
        try (EmbeddedStore again = EmbeddedStore.start(file, 0);
                MongoClient client = MongoClients.create(again.uri())) {
            assertThat(acknowledged).hasSizeGreaterThan(100);
            assertThat(lost(client)).isEmpty();
        }
    }

    private void writeUntilItDies(MongoClient client, String name) {
        String id = name;
        try {
            for (int i = 0; true; i++) {
                id = name + "/" + i;
                initiatives(client).insertOne(document(id));
                acknowledged.put(id, 1);
                initiatives(client).updateOne(Filters.eq(id), Updates.set("version", 2));
                acknowledged.put(id, 2);
            }
        } catch (MongoException expected) {
            inFlight.add(id);
        }
    }

    private List<String> lost(MongoClient client) {
        Map<String, Integer> found = new ConcurrentHashMap<>();
        initiatives(client).find().forEach(document -> found.put(document.getString("_id"), document.getInteger(
                "version")));
        return acknowledged.entrySet().stream().filter(entry -> found.getOrDefault(entry.getKey(), 0) < entry
                .getValue()).map(Map.Entry::getKey).sorted().toList();
    }

    private static Document document(String id) {
        return new Document("_id", id).append("key", id).append("version", 1).append("title", PADDING);
    }

    private static MongoCollection<Document> initiatives(MongoClient client) {
        return client.getDatabase("projects").getCollection("initiatives");
    }
}
