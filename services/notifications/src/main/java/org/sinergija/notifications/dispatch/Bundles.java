package org.sinergija.notifications.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.starter.delivery.Waiting;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// How often each addressee was told of late, and what waits to be told as one. Nothing is taken out before it was told.
@Repository
class Bundles implements Waiting {
    private static final String ID = "_id";
    private static final String TOLD = "told";
    private static final String SINCE = "since";
    private static final String DUE = "due";
    private static final int MOST = 100;

    private final MongoTemplate mongo;
    private final Clock clock;
    private final BurstSettings settings;

    Bundles(MongoTemplate mongo, Clock clock, BurstSettings settings) {
        this.mongo = mongo;
        this.clock = clock;
        this.settings = settings;
    }

    /// Whether this addressee is told more than it should be, one more counted.
    boolean isBurst(Notice notice) {
        Instant now = clock.instant();
        Update told = new Update();
        told.push(TOLD).slice(-(settings.most() + 1)).each(now);
        Pace pace = mongo.findAndModify(Query.query(Criteria.where(ID).is(Bundle.idOf(notice))), told,
                FindAndModifyOptions.options().upsert(true).returnNew(true), Pace.class);
        List<Instant> last = pace == null ? List.of() : pace.told();
        return last.size() > settings.most() && last.getFirst().isAfter(now.minus(settings.window()));
    }

    void add(Notice notice) {
        Instant now = clock.instant();
        Update update = new Update().setOnInsert("to", notice.to().key()).setOnInsert("channels", notice.channels())
                .setOnInsert("subscription", notice.subscription()).setOnInsert(SINCE, now)
                .set(DUE, now.plus(settings.quiet()));
        update.addToSet("overlaps").each(notice.overlaps().toArray());
        update.addToSet("news").each(notice.news().toArray());
        mongo.upsert(Query.query(Criteria.where(ID).is(Bundle.idOf(notice))), update, Bundle.class);
    }

    List<Bundle> due() {
        Instant now = clock.instant();
        Criteria due = new Criteria().orOperator(Criteria.where(DUE).lte(now),
                Criteria.where(SINCE).lte(now.minus(settings.longest())));
        return mongo.find(Query.query(due).limit(MOST), Bundle.class);
    }

    @Override
    public String what() {
        return "summary";
    }

    @Override
    public Optional<Instant> oldest() {
        return Optional.ofNullable(mongo.findOne(new Query().with(Sort.by(SINCE)), Bundle.class)).map(Bundle::since);
    }

    /// What was added meanwhile goes on waiting, as a summary of its own.
    void told(Bundle bundle) {
        Query same = Query.query(Criteria.where(ID).is(bundle.id()).and(SINCE).is(bundle.since()));
        Update rest = new Update().pullAll("overlaps", bundle.overlaps().toArray())
                .pullAll("news", bundle.news().toArray()).set(SINCE, clock.instant());
        mongo.updateFirst(same, rest, Bundle.class);
        mongo.remove(Query.query(Criteria.where(ID).is(bundle.id()).and("overlaps").size(0).and("news").size(0)),
                Bundle.class);
    }

    void withdraw(UUID overlap) {
        mongo.updateMulti(Query.query(Criteria.where("overlaps").is(overlap)), new Update().pull("overlaps", overlap),
                Bundle.class);
    }

    void stop(UUID subscription) {
        mongo.remove(Query.query(Criteria.where("subscription").is(subscription)), Bundle.class);
    }

    void forget(Addressee addressee) {
        mongo.remove(Query.query(Criteria.where("to").is(addressee.key())), Bundle.class);
    }
}
