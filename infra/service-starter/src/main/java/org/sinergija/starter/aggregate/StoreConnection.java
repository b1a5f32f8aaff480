package org.sinergija.starter.aggregate;

import java.time.Duration;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.core.Ordered;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

/// What every connection to the store keeps to, whatever its address: a write is done when most of a replica set have it, and
/// a store that is away is said after 3 s, not 30. What the address itself says of these comes first.
final class StoreConnection implements MongoClientSettingsBuilderCustomizer, Ordered {
    private static final Duration SELECTION = Duration.ofSeconds(3);
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(10);

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.writeConcern(WriteConcern.MAJORITY)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(SELECTION.toMillis(), MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECTING.toMillis(), MILLISECONDS)
                        .readTimeout(ANSWERING.toMillis(), MILLISECONDS));
    }

    /// Before Boot's own, which reads the address.
    @Override
    public int getOrder() {
        return -1;
    }
}
