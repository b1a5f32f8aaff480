package org.sinergija.projects.turn;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/// Lets one instance at a time work for somebody. A turn that is not renewed runs out, so that the work of an
/// instance that died is taken up by another.
@Repository
public class Turns {
    private static final String COLLECTION = "turns";
    private static final String TOKEN = "token";
    private static final String UNTIL = "until";

    private final MongoTemplate mongo;
    private final Clock clock;

    Turns(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /// Empty if another has it.
    ///
    /// @param lease for how long, unless it is renewed
    public Optional<Turn> take(String of, Duration lease) {
        Turn turn = new Turn(of, clock, clock.instant().plus(lease));
        Document document = new Document("_id", of).append(TOKEN, turn.token())
                .append(UNTIL, turn.until().toEpochMilli());
        try {
            mongo.execute(COLLECTION, raw -> raw.insertOne(document));
            return Optional.of(turn);
        } catch (DuplicateKeyException taken) {
            Long replaced = mongo.execute(COLLECTION, raw -> raw.replaceOne(
                    Filters.and(Filters.eq("_id", of), Filters.lt(UNTIL, clock.millis())), document)
                    .getMatchedCount());
            return replaced != null && replaced == 1 ? Optional.of(turn) : Optional.empty();
        }
    }

    /// What was lost meanwhile stays lost: it holds no longer than before.
    public void renew(Turn turn, Duration lease) {
        Instant until = clock.instant().plus(lease);
        Long matched = mongo.execute(COLLECTION, raw -> raw.updateOne(
                Filters.and(Filters.eq("_id", turn.of()), Filters.eq(TOKEN, turn.token())),
                Updates.set(UNTIL, until.toEpochMilli())).getMatchedCount());
        if (matched != null && matched == 1) {
            turn.holdsUntil(until);
        }
    }

    public void giveBack(Turn turn) {
        mongo.execute(COLLECTION, raw -> raw.deleteOne(
                Filters.and(Filters.eq("_id", turn.of()), Filters.eq(TOKEN, turn.token()))));
    }
}
