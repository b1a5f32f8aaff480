package org.sinergija.notifications.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.sinergija.starter.aggregate.Stored;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// When overlaps were settled or went away, for letters about them that were just being made then.
@Repository
class Withdrawals {
    private final MongoTemplate mongo;
    private final Clock clock;

    Withdrawals(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Document("mail_withdrawals")
    record Withdrawal(@Id UUID overlap, Instant at) {}

    void add(UUID overlap) {
        mongo.save(new Withdrawal(overlap, clock.instant()));
    }

    /// Whether it was for nothing else than what has been withdrawn since it was ordered.
    boolean include(Letter letter) {
        return letter.overlaps().size() == 1 && Stored.any(mongo, Query.query(Criteria.where("_id")
                .is(letter.overlaps().getFirst()).and("at").gt(letter.storedAt())), Withdrawal.class);
    }

    void forgetBefore(Instant then) {
        mongo.remove(Query.query(Criteria.where("at").lt(then)), Withdrawal.class);
    }
}
