package org.sinergija.events.letter;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.sinergija.starter.aggregate.InsertOnce;
import org.sinergija.starter.aggregate.Stored;
import org.sinergija.starter.delivery.Waiting;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class Letters implements Waiting {
    private static final String ID = "_id";
    private static final String DUE = "due";
    private static final String WRITTEN_AT = "writtenAt";

    private final MongoTemplate mongo;

    Letters(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// Nothing happens if it is there already.
    void add(Letter letter) {
        boolean _ = InsertOnce.insert(mongo, letter);
    }

    /// Takes in hand what has been due longest, but nothing to these domains.
    ///
    /// @param until after this, if it is not done, another instance may take it
    Optional<Letter> take(Instant now, Instant until, Collection<String> except) {
        return Optional.ofNullable(mongo.findAndModify(
                Query.query(Criteria.where(DUE).lte(now).and("domain").nin(except)).with(Sort.by(DUE, ID)),
                Update.update(DUE, until),
                Letter.class));
    }

    @Override
    public String what() {
        return "letter";
    }

    @Override
    public Optional<Instant> oldest() {
        Query waiting = Query.query(Criteria.where(DUE).gt(Instant.EPOCH)).with(Sort.by(DUE));
        return Optional.ofNullable(mongo.findOne(waiting, Letter.class)).map(Letter::writtenAt);
    }

    /// Whether another about the same seat waits that is to go out later: both would say how it stands by then.
    boolean isOvertaken(Letter letter) {
        Criteria later = new Criteria().orOperator(Criteria.where(WRITTEN_AT).gt(letter.writtenAt()),
                Criteria.where(WRITTEN_AT).is(letter.writtenAt()).and(ID).gt(letter.id()));
        return letter.occasion() == Occasion.SEAT && Stored.any(mongo, Query.query(Criteria.where("to").is(letter.to())
                .and("occasion").is(Occasion.SEAT).and(DUE).gt(Instant.EPOCH).andOperator(later)), Letter.class);
    }

    void postpone(Letter letter, Instant due) {
        mongo.updateFirst(one(letter), Update.update(DUE, due), Letter.class);
    }

    void done(Letter letter) {
        mongo.updateFirst(one(letter), new Update().unset(DUE), Letter.class);
    }

    void forgetBefore(Instant then) {
        mongo.remove(Query.query(Criteria.where(WRITTEN_AT).lt(then)), Letter.class);
    }

    private static Query one(Letter letter) {
        return Query.query(Criteria.where(ID).is(letter.id()));
    }
}
