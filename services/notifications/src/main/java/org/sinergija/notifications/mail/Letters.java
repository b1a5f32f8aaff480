package org.sinergija.notifications.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.notifications.notice.Addressee;
import org.sinergija.starter.aggregate.InsertOnce;
import org.sinergija.starter.aggregate.Stored;
import org.sinergija.starter.delivery.Waiting;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// All letters that are still to be sent, and the ids of those that were.
@Repository
class Letters implements Waiting {
    private static final String ID = "_id";
    private static final String DUE = "due";
    private static final String OVERLAPS = "overlaps";

    private final MongoTemplate mongo;
    private final Clock clock;

    Letters(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    void add(Letter letter) {
        // If it had ended before, it is seen when it is brought.
        boolean _ = InsertOnce.insert(mongo, letter);
    }

    /// Those that may go out now, longest due first, but none to these domains, and no more than are asked for.
    List<Letter> due(Collection<String> except, int most) {
        Criteria due = Criteria.where(DUE).lte(clock.instant()).and("domain").nin(except);
        return mongo.find(Query.query(due).with(Sort.by(DUE)).limit(most), Letter.class);
    }

    @Override
    public String what() {
        return "letter";
    }

    @Override
    public Optional<Instant> oldest() {
        return Optional.ofNullable(mongo.findOne(new Query().with(Sort.by("storedAt")), Letter.class))
                .map(Letter::storedAt);
    }

    /// Takes it in hand, if nobody else was faster.
    boolean claim(Letter letter, Duration lease) {
        Query unclaimed = Query.query(Criteria.where(ID).is(letter.id()).and(DUE).is(letter.due()));
        return mongo.updateFirst(unclaimed, Update.update(DUE, clock.instant().plus(lease)), Letter.class)
                .getModifiedCount() == 1;
    }

    /// Keeps these in hand for longer.
    void keep(Collection<UUID> inHand, Duration lease) {
        mongo.updateMulti(Query.query(Criteria.where(ID).in(inHand)),
                Update.update(DUE, clock.instant().plus(lease)), Letter.class);
    }

    /// Puts it back, to be tried again then.
    void postpone(Letter letter, Instant due, int tries) {
        mongo.updateFirst(Query.query(Criteria.where(ID).is(letter.id())),
                Update.update(DUE, due).set("tries", tries), Letter.class);
    }

    /// What is noted first is that it ended: from then on it is not sent, whatever becomes of this instance.
    void end(Letter letter, Ended.Outcome outcome) {
        // If somebody else ended it, what is left is to put it away.
        boolean _ = InsertOnce.insert(mongo, new Ended(letter.id(), outcome, clock.instant()));
        mongo.remove(Query.query(Criteria.where(ID).is(letter.id())), Letter.class);
    }

    boolean isEnded(Letter letter) {
        return Stored.any(mongo, Query.query(Criteria.where(ID).is(letter.id())), Ended.class);
    }

    void withdraw(UUID overlap) {
        mongo.remove(Query.query(Criteria.where(OVERLAPS).is(List.of(overlap))), Letter.class);
        mongo.updateMulti(Query.query(Criteria.where(OVERLAPS).is(overlap)), new Update().pull(OVERLAPS, overlap),
                Letter.class);
    }

    void forget(Addressee addressee) {
        mongo.remove(Query.query(Criteria.where("to").is(addressee.key())), Letter.class);
    }

    long waitingFor(Addressee addressee) {
        return mongo.count(Query.query(Criteria.where("to").is(addressee.key())), Letter.class);
    }

    void forgetWhatEndedBefore(Instant then) {
        mongo.remove(Query.query(Criteria.where("at").lt(then)), Ended.class);
    }
}
