package org.sinergija.notifications.mail;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.Stored;
import org.sinergija.starter.key.Seal;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// All addresses to which nothing more is sent until they change.
@Repository
class Bounces {
    private static final String ID = "_id";

    private final MongoTemplate mongo;
    private final Seal seal;
    private final Clock clock;

    Bounces(MongoTemplate mongo, Seal seal, Clock clock) {
        this.mongo = mongo;
        this.seal = seal;
        this.clock = clock;
    }

    void add(Letter letter, String address, String code) {
        mongo.save(new Bounce(letter.readerKey(), letter.readerId(), letter.organisation(), seal.of(address),
                clock.instant(), code));
    }

    /// Whether nothing is to be sent to this reader at this address; a new one is tried.
    boolean include(String reader, String address) {
        Bounce known = mongo.findById(reader, Bounce.class);
        if (known == null || known.mark().equals(seal.of(address))) {
            return known != null;
        }
        forget(reader);
        return false;
    }

    void forget(String reader) {
        mongo.remove(Query.query(Criteria.where(ID).is(reader)), Bounce.class);
    }

    /// @param organisation whose focal points' alone, or everybody's
    Slice<Bounce> list(@Nullable UUID organisation, Paging paging) {
        return paging.find(mongo, Bounce.class,
                organisation == null ? List.of() : List.of(Criteria.where("organisation").is(organisation)));
    }

    boolean isKnown(String reader) {
        return Stored.any(mongo, Query.query(Criteria.where(ID).is(reader)), Bounce.class);
    }
}
