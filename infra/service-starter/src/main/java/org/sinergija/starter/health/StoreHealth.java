package org.sinergija.starter.health;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Pings the store; Boot's own indicator asks with a command that the embedded store does not have.
final class StoreHealth implements HealthIndicator {
    private final MongoTemplate mongo;

    StoreHealth(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Health health() {
        try {
            mongo.executeCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (DataAccessException away) {
            return Health.down().withDetail("missing", "store of " + mongo.getDb().getName()).build();
        }
    }
}
