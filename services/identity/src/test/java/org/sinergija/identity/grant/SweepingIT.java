package org.sinergija.identity.grant;

import java.time.Instant;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.sinergija.identity.RunningIdentity;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class SweepingIT {
    private final MongoTemplate store = RunningIdentity.bean(MongoTemplate.class);

    private String kept(String collection, Instant until) {
        String id = UUID.randomUUID().toString();
        store.insert(new Document("_id", id).append("expiresAt", until), collection);
        return id;
    }

    @Test
    void what_has_expired_leaves_the_store() {
        for (String collection : new String[]{"grants", "traces"}) {
            String old = kept(collection, Instant.parse("2020-01-01T00:00:00Z"));
            String current = kept(collection, Instant.parse("2999-01-01T00:00:00Z"));

            RunningIdentity.bean(Grants.class).sweep();

            assertThat(store.findById(old, Document.class, collection)).isNull();
            assertThat(store.findById(current, Document.class, collection)).isNotNull();
        }
    }
}
