package org.sinergija.starter.aggregate;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import org.junit.jupiter.api.Test;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

class StoreConnectionTest {
    @Test
    void the_address_of_a_replica_set_needs_no_more_than_itself() {
        MongoClientSettings settings = settings("mongodb://events:chance@a,b,c/?replicaSet=r&authSource=events");

        assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY);
        assertThat(settings.getClusterSettings().getServerSelectionTimeout(MILLISECONDS)).isEqualTo(3000);
        assertThat(settings.getSocketSettings().getConnectTimeout(MILLISECONDS)).isEqualTo(2000);
        assertThat(settings.getSocketSettings().getReadTimeout(MILLISECONDS)).isEqualTo(10_000);
        assertThat(settings.getClusterSettings().getRequiredReplicaSetName()).isEqualTo("r");
        assertThat(settings.getCredential()).isNotNull();
    }

    @Test
    void what_an_address_says_comes_first() {
        MongoClientSettings settings = settings("mongodb://a/?w=1&serverSelectionTimeoutMS=9000&socketTimeoutMS=500");

        assertThat(settings.getWriteConcern()).isEqualTo(WriteConcern.W1);
        assertThat(settings.getClusterSettings().getServerSelectionTimeout(MILLISECONDS)).isEqualTo(9000);
        assertThat(settings.getSocketSettings().getReadTimeout(MILLISECONDS)).isEqualTo(500);
    }

    private static MongoClientSettings settings(String address) {
        MongoClientSettings.Builder builder = MongoClientSettings.builder();
        new StoreConnection().customize(builder);
        return builder.applyConnectionString(new ConnectionString(address)).build();
    }
}
