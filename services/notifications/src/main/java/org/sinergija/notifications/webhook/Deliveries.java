package org.sinergija.notifications.webhook;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// All deliveries of the last weeks, and what they tell.
@Repository
class Deliveries {
    private static final String ID = "_id";
    private static final String WEBHOOK = "webhook";
    private static final String STATE = "state";
    private static final String NEXT = "next";
    private static final String SINCE = "since";
    private static final String TRIES = "tries";
    private static final int MOST_TRIES = 50;

    private final MongoTemplate mongo;

    Deliveries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// What came before is as it was then.
    Content keep(Content content) {
        try {
            return mongo.insert(content);
        } catch (DuplicateKeyException cameBefore) {
            @Nullable
            Content known = mongo.findById(content.id(), Content.class);
            return known == null ? content : known;
        }
    }

    /// Stores what is not there yet.
    ///
    /// @return those that wait, which what came twice does no more once it was sent
    List<Delivery> add(List<Delivery> deliveries) {
        try {
            mongo.bulkOps(BulkMode.UNORDERED, Delivery.class).insert(deliveries).execute();
            return deliveries;
        } catch (DuplicateKeyException | BulkOperationException cameBefore) {
            List<Delivery> stored = mongo.find(withIds(deliveries.stream().map(Delivery::id).toList()), Delivery.class);
            if (stored.size() < deliveries.size()) {
                throw cameBefore;
            }
            return stored.stream().filter(Delivery::isWaiting).toList();
        }
    }

    Optional<Delivery> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Delivery.class));
    }

    /// @throws NotFound also of what is another webhook's
    Delivery get(Webhook webhook, UUID id) {
        return find(id).filter(delivery -> delivery.webhook().equals(webhook.id())).orElseThrow(() -> new NotFound(
                "There is no delivery %s of webhook %s.".formatted(id, webhook.id())));
    }

    Optional<Content> content(Delivery delivery) {
        return Optional.ofNullable(mongo.findById(delivery.content(), Content.class));
    }

    Slice<Delivery> page(Webhook webhook, Paging paging) {
        return paging.newestFirst().find(mongo, Delivery.class,
                List.of(Criteria.where(WEBHOOK).is(webhook.id())));
    }

    /// @param next when it is tried again, if it is
    void tried(Delivery delivery, Try last, Delivery.State state, @Nullable Instant next) {
        Update update = new Update().set(STATE, state);
        update.push(TRIES).slice(-MOST_TRIES).each(last);
        mongo.updateFirst(withId(delivery.id()), next == null ? update.unset(NEXT) : update.set(NEXT, next),
                Delivery.class);
    }

    void drop(Collection<UUID> ids) {
        mongo.updateMulti(withIds(ids).addCriteria(Criteria.where(STATE).is(Delivery.State.WAITING)),
                Update.update(STATE, Delivery.State.DROPPED).unset(NEXT), Delivery.class);
    }

    /// All of a webhook that wait.
    void dropAll(UUID webhook) {
        mongo.updateMulti(Query.query(waiting(webhook)),
                Update.update(STATE, Delivery.State.DROPPED).unset(NEXT), Delivery.class);
    }

    /// They have a day again.
    void renewAll(UUID webhook, Instant now) {
        mongo.updateMulti(Query.query(waiting(webhook)), Update.update(SINCE, now).unset(NEXT), Delivery.class);
    }

    void renew(Delivery delivery, Instant now) {
        mongo.updateFirst(withId(delivery.id()),
                Update.update(STATE, Delivery.State.WAITING).set(SINCE, now).unset(NEXT), Delivery.class);
    }

    long countWaiting() {
        return mongo.count(Query.query(Criteria.where(STATE).is(Delivery.State.WAITING)), Delivery.class);
    }

    long countWaiting(UUID webhook) {
        return mongo.count(Query.query(waiting(webhook)), Delivery.class);
    }

    List<Delivery> oldestWaiting(UUID webhook, int most) {
        return mongo.find(Query.query(waiting(webhook)).with(Sort.by(ID)).limit(most), Delivery.class);
    }

    void removeAll(UUID webhook) {
        mongo.remove(Query.query(Criteria.where(WEBHOOK).is(webhook)), Delivery.class);
    }

    void removeContents(UUID subject) {
        mongo.remove(Query.query(Criteria.where("subject").is(subject.toString())), Content.class);
    }

    void removeBefore(Instant time) {
        Query old = Query.query(Criteria.where("at").lt(time));
        mongo.remove(old, Delivery.class);
        mongo.remove(old, Content.class);
    }

    private static Criteria waiting(UUID webhook) {
        return Criteria.where(WEBHOOK).is(webhook).and(STATE).is(Delivery.State.WAITING);
    }

    private static Query withId(UUID id) {
        return Query.query(Criteria.where(ID).is(id));
    }

    private static Query withIds(Collection<UUID> ids) {
        return Query.query(Criteria.where(ID).in(ids)).limit(Math.max(1, ids.size()));
    }
}
