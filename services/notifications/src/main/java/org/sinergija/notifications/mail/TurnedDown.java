package org.sinergija.notifications.mail;

import java.time.Clock;
import java.time.Instant;

import org.sinergija.starter.aggregate.Stored;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// Who wants no letters. It is known by the reader's key, so that it holds for a new address too.
@Component
public class TurnedDown {
    private final MongoTemplate mongo;
    private final Clock clock;

    TurnedDown(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Document("letters_turned_down")
    record Refusal(@Id String reader, Instant at) {}

    /// @param reader by key
    public void add(String reader) {
        mongo.save(new Refusal(reader, clock.instant()));
    }

    /// The reader wants letters again.
    ///
    /// @param reader by key
    public void forget(String reader) {
        mongo.remove(Query.query(Criteria.where("_id").is(reader)), Refusal.class);
    }

    boolean includes(String reader) {
        return Stored.any(mongo, Query.query(Criteria.where("_id").is(reader)), Refusal.class);
    }
}
