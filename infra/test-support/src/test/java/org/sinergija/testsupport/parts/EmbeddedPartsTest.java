package org.sinergija.testsupport.parts;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedPartsTest {

    @Test
    void a_spring_context_is_told_where_the_one_broker_and_the_one_store_are() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            new EmbeddedParts().initialize(context);
            new EmbeddedParts().initialize(context);

            assertThat(context.getEnvironment().getProperty("sinergija.brokers")).isEqualTo(EmbeddedParts.brokers());
            assertThat(context.getEnvironment().getProperty("sinergija.store.uri")).isEqualTo(EmbeddedParts.storeUri());
        }
        try (MongoClient client = MongoClients.create(EmbeddedParts.storeUri())) {
            assertThat(client.getDatabase("projects").runCommand(new Document("ping", 1))).containsEntry("ok", 1.0);
        }
    }
}
