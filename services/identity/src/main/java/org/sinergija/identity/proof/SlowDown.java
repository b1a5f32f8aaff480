package org.sinergija.identity.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.sinergija.identity.account.Digests;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Makes those who fail wait longer each time, for all instances of the service alike. A try counts as failed from its
/// beginning until it is forgiven, so that simultaneous ones do not slip through together.
@Component
public class SlowDown {
    private static final int DOUBLINGS = 30;

    private final MongoTemplate mongo;
    private final Clock clock;
    private final SlowDownSettings settings;

    SlowDown(MongoTemplate mongo, Clock clock, SlowDownSettings settings) {
        this.mongo = mongo;
        this.clock = clock;
        this.settings = settings;
    }

    /// @param id a hash, since what was tried may be somebody's address
    @Document("slow_downs")
    record Pace(@Id String id, int tries, Instant next, Instant last) {}

    /// Begins a try for this account, whether or not there is one.
    ///
    /// @throws TooSoon if the last one was a moment ago
    public void tryFor(String account) {
        begin(account, settings.account());
    }

    /// Begins a try from this network.
    ///
    /// @throws TooSoon if the last one was a moment ago
    public void tryFrom(Network network) {
        begin(network.toString(), settings.address());
    }

    private void begin(String what, int allowance) {
        Instant now = clock.instant();
        String id = Digests.sha256(what);
        Pace known = mongo.findById(id, Pace.class);
        if (known == null) {
            insert(new Pace(id, 1, now.plus(delay(1, allowance)), now));
        } else if (known.next.isAfter(now)) {
            throw new TooSoon(atLeastASecond(Duration.between(now, known.next)));
        } else {
            boolean forgotten = known.last.plus(settings.memory()).isBefore(now);
            int tries = forgotten ? 1 : known.tries + 1;
            replace(known, new Pace(id, tries, now.plus(delay(tries, allowance)), now));
        }
    }

    private Duration delay(int tries, int allowance) {
        if (tries < allowance) {
            return Duration.ZERO;
        }
        Duration doubled = Duration.ofSeconds(1L << Math.min(tries - allowance, DOUBLINGS));
        return doubled.compareTo(settings.longest()) < 0 ? doubled : settings.longest();
    }

    private void insert(Pace first) {
        try {
            mongo.insert(first);
        } catch (DuplicateKeyException simultaneous) {
            throw new TooSoon(Duration.ofSeconds(1));
        }
    }

    private void replace(Pace known, Pace next) {
        Query unchanged = Query.query(Criteria.where("_id").is(known.id).and("tries").is(known.tries)
                .and("last").is(known.last));
        Update update = new Update().set("tries", next.tries).set("next", next.next).set("last", next.last);
        if (mongo.updateFirst(unchanged, update, Pace.class).getMatchedCount() == 0) {
            throw new TooSoon(Duration.ofSeconds(1));
        }
    }

    private static Duration atLeastASecond(Duration wait) {
        return Duration.ofSeconds(Math.max(1, wait.plusMillis(999).toSeconds()));
    }

    /// The tries for this account ended well.
    void forgive(String account) {
        mongo.remove(Query.query(Criteria.where("_id").is(Digests.sha256(account))), Pace.class);
    }

    /// One try from this network ended well; the others stay, or one's own success would pay for guesses at others.
    void forgiveOne(Network network) {
        Query known = Query.query(Criteria.where("_id").is(Digests.sha256(network.toString())).and("tries").gt(0));
        mongo.updateFirst(known, new Update().inc("tries", -1), Pace.class);
    }

    @Scheduled(fixedDelayString = "${sinergija.identity.slow-down.memory:1h}")
    void forgetTheOld() {
        Instant old = clock.instant().minus(settings.memory());
        mongo.remove(Query.query(Criteria.where("last").lt(old)), Pace.class);
    }
}
