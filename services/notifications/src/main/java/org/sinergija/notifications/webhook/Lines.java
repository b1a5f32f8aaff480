package org.sinergija.notifications.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.starter.delivery.Waiting;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// All that waits to be sent, in lines. They are found by their ids, which whoever adds to them knows; only what was left behind is
/// searched for.
@Repository
class Lines implements Waiting {
    private static final String ID = "_id";
    private static final String WEBHOOK = "webhook";
    private static final String WAITING = "waiting";
    private static final String DELIVERY = "delivery";
    private static final String DUE = "due";
    private static final String LEASED = "leased";

    private final MongoTemplate mongo;
    private final WebhookSettings settings;
    private final Clock clock;

    Lines(MongoTemplate mongo, WebhookSettings settings, Clock clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /// Those that wait already are there once.
    void add(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        BulkOperations upserts = mongo.bulkOps(BulkMode.UNORDERED, Line.class);
        deliveries.forEach(delivery -> upserts.upsert(
                withId(Line.idOf(delivery.webhook(), delivery.subject())),
                new Update().addToSet(WAITING, new Line.Entry(delivery.id(), delivery.sequence()))
                        .setOnInsert(WEBHOOK, delivery.webhook()).setOnInsert(DUE, now)
                        .setOnInsert(LEASED, Instant.EPOCH)));
        upserts.execute();
    }

    /// For whoever asks alone, for a while, if it is due.
    Optional<Line> claim(String id) {
        Instant now = clock.instant();
        Query free = Query.query(Criteria.where(ID).is(id).and(DUE).lte(now).and(LEASED).lte(now));
        return modify(free, lease(now, new Update()));
    }

    /// The first is done with.
    ///
    /// @return the line with what comes next, as long as there is something
    Optional<Line> settle(Line line, Line.Entry first) {
        Query last = Query.query(
                Criteria.where(ID).is(line.id()).and(WAITING).size(1).and(WAITING + "." + DELIVERY)
                        .is(first.delivery()));
        if (mongo.remove(last, Line.class).getDeletedCount() == 1) {
            return Optional.empty();
        }
        Update rest = new Update().pull(WAITING, Query.query(Criteria.where(DELIVERY).is(first.delivery())));
        return modify(withId(line.id()), lease(clock.instant(), rest)).filter(left -> !left.waiting().isEmpty());
    }

    /// Others may have it, from then on.
    void postpone(Line line, Instant due) {
        mongo.updateFirst(withId(line.id()), Update.update(DUE, due).set(LEASED, Instant.EPOCH), Line.class);
    }

    void makeDue(String id) {
        mongo.updateFirst(withId(id), Update.update(DUE, clock.instant()), Line.class);
    }

    void makeAllDue(UUID webhook) {
        mongo.updateMulti(ofWebhook(webhook), Update.update(DUE, clock.instant()), Line.class);
    }

    List<Line> find(Collection<String> ids) {
        return mongo.find(Query.query(Criteria.where(ID).in(ids)).limit(Math.max(1, ids.size())), Line.class);
    }

    /// The longest due first.
    ///
    /// @param except webhooks that have enough to do
    List<Line> due(Collection<UUID> except, int most) {
        Instant now = clock.instant();
        Criteria due = Criteria.where(DUE).lte(now).and(LEASED).lte(now).and(WEBHOOK).nin(except);
        return mongo.find(Query.query(due).with(Sort.by(DUE)).limit(most), Line.class);
    }

    @Override
    public String what() {
        return "webhook";
    }

    /// By the ids of the deliveries, in which stands when that happened of which they tell (RFC 9562 §5.7).
    @Override
    public Optional<Instant> oldest() {
        Query first = new Query().with(Sort.by(WAITING + "." + DELIVERY));
        return Optional.ofNullable(mongo.findOne(first, Line.class)).flatMap(line -> line.waiting().stream()
                .map(entry -> Instant.ofEpochMilli(entry.delivery().getMostSignificantBits() >>> 16))
                .min(Comparator.naturalOrder()));
    }

    void remove(Line line) {
        mongo.remove(withId(line.id()), Line.class);
    }

    void removeAll(UUID webhook) {
        mongo.remove(ofWebhook(webhook), Line.class);
    }

    private Update lease(Instant now, Update update) {
        return update.set(LEASED, now.plus(settings.lease()));
    }

    private Optional<Line> modify(Query query, Update update) {
        return Optional.ofNullable(mongo.findAndModify(query, update,
                FindAndModifyOptions.options().returnNew(true), Line.class));
    }

    private static Query withId(String id) {
        return Query.query(Criteria.where(ID).is(id));
    }

    private static Query ofWebhook(UUID webhook) {
        return Query.query(Criteria.where(WEBHOOK).is(webhook));
    }
}
