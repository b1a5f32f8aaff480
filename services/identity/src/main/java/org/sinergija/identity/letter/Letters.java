package org.sinergija.identity.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.sinergija.identity.account.EmailAddress;
import org.sinergija.starter.aggregate.InsertOnce;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// The letters that are still to be sent; a mail server that is away loses none.
@Repository
class Letters {
    private static final int DOUBLINGS = 8;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final String DUE = "due";

    private final MongoTemplate mongo;
    private final Clock clock;

    Letters(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /// @param address as somebody wrote it; there need not be an account
    /// @param due when it is tried next
    @Document("letters")
    record Letter(@Id String id, Purpose purpose, String address, Instant written, Instant due, int tries) {
        /// Addresses have no place in a log.
        @Override
        public String toString() {
            return "Letter[%s]".formatted(purpose);
        }
    }

    /// One letter to one end at a time.
    void add(Purpose purpose, String address) {
        Instant now = clock.instant();
        boolean _ = InsertOnce.insert(mongo,
                new Letter(purpose + ":" + EmailAddress.folded(address), purpose, address, now, now, 0));
    }

    /// The next that is due, for this instance alone until it would be tried again.
    Optional<Letter> claim() {
        Instant now = clock.instant();
        Query due = Query.query(Criteria.where(DUE).lte(now)).with(Sort.by(DUE)).limit(1);
        return Optional.ofNullable(mongo.findOne(due, Letter.class)).filter(letter -> postpone(letter, now));
    }

    private boolean postpone(Letter letter, Instant now) {
        Query unclaimed = Query.query(Criteria.where("_id").is(letter.id).and("tries").is(letter.tries));
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(letter.tries, DOUBLINGS));
        Update update = new Update().inc("tries", 1).set(DUE, now.plus(pause));
        return mongo.updateFirst(unclaimed, update, Letter.class).getModifiedCount() == 1;
    }

    void done(Letter letter) {
        mongo.remove(Query.query(Criteria.where("_id").is(letter.id)), Letter.class);
    }
}
