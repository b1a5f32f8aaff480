package org.sinergija.notifications.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// How far the digests of all subscriptions have come. One instance at a time has one in its hands; if it dies, another one
/// makes the same digest again, whose notice has the same id.
@Repository
class DigestStates {
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final String ID = "_id";
    private static final String UNTIL = "until";
    private static final String LEASED_UNTIL = "leasedUntil";

    private final MongoTemplate mongo;

    DigestStates(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// Takes the digest that is due then into the hands of this instance, unless it was made or another one has it.
    Optional<Digest> claim(Subscription subscription, Instant due, Instant now) {
        Digest found = mongo.findById(subscription.id(), Digest.class);
        if (found != null && (!found.until().isBefore(due) || found.leasedUntil().isAfter(now))) {
            return Optional.empty();
        }
        Query open = Query.query(
                Criteria.where(ID).is(subscription.id()).and(UNTIL).lt(due).and(LEASED_UNTIL).lte(now));
        Update lease = Update.update(LEASED_UNTIL, now.plus(LEASE)).setOnInsert(UNTIL, subscription.createdAt());
        try {
            return Optional.ofNullable(mongo.findAndModify(open, lease,
                    FindAndModifyOptions.options().upsert(true).returnNew(true), Digest.class));
        } catch (DuplicateKeyException anotherOneWasFaster) {
            return Optional.empty();
        }
    }

    boolean isMade(UUID subscription, Instant due) {
        Digest found = mongo.findById(subscription, Digest.class);
        return found != null && !found.until().isBefore(due);
    }

    void made(UUID subscription, Instant due) {
        mongo.upsert(byId(subscription), Update.update(UNTIL, due).set(LEASED_UNTIL, Instant.EPOCH), Digest.class);
    }

    void remove(UUID subscription) {
        mongo.remove(byId(subscription), Digest.class);
    }

    private static Query byId(UUID subscription) {
        return Query.query(Criteria.where(ID).is(subscription));
    }
}
