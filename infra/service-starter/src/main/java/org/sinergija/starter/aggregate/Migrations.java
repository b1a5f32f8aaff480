package org.sinergija.starter.aggregate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Makes each [Migration] once, however many instances start at once. What was made is on record in the database itself.
final class Migrations {
    static final String COLLECTION = "migrations";
    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final String LEASE = "lease";
    private static final String UNTIL = "until";
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final MongoTemplate mongo;
    private final Clock clock;
    private final List<Migration> all;

    Migrations(MongoTemplate mongo, Clock clock, List<Migration> all) {
        this.mongo = mongo;
        this.clock = clock;
        this.all = all.stream().sorted(Comparator.comparing(Migration::name)).toList();
        if (all.stream().map(Migration::name).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two migrations have one name among " + this.all);
        }
    }

    /// @return false while another instance makes them
    boolean made() {
        return all.isEmpty() || Boolean.TRUE.equals(mongo.execute(this::made));
    }

    private boolean made(MongoDatabase database) {
        if (missing(database).isEmpty()) {
            return true;
        }
        String holder = UUID.randomUUID().toString();
        for (Migration migration : missing(database)) {
            if (!holds(database, holder)) {
                return false;
            }
            if (missing(database).contains(migration)) {
                migration.step().accept(database);
                record(database).replaceOne(Filters.eq(migration.name()),
                        new Document("at", clock.instant()), new ReplaceOptions().upsert(true));
                log.atInfo().addKeyValue("migration", migration.name()).log("Documents migrated");
            }
        }
        record(database).deleteOne(Filters.and(Filters.eq(LEASE), Filters.eq("holder", holder)));
        return true;
    }

    private List<Migration> missing(MongoDatabase database) {
        Set<String> made = record(database).find().map(each -> each.getString("_id")).into(new HashSet<>());
        return all.stream().filter(migration -> !made.contains(migration.name())).toList();
    }

    /// Takes the lease, or holds it longer.
    private boolean holds(MongoDatabase database, String holder) {
        Instant now = clock.instant();
        try {
            record(database).updateOne(
                    Filters.and(Filters.eq(LEASE), Filters.or(Filters.lt(UNTIL, now), Filters.eq("holder", holder))),
                    Updates.combine(Updates.set("holder", holder),
                            Updates.set(UNTIL, now.plus(LASTS))),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException another) {
            return false;
        }
    }

    private static MongoCollection<Document> record(MongoDatabase database) {
        return database.getCollection(COLLECTION);
    }
}
