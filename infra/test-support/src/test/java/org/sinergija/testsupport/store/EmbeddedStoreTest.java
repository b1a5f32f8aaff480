package org.sinergija.testsupport.store;

import java.nio.file.Path;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
