package org.sinergija.notifications.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// All subscriptions as they are stored; each change is noted for the other instances.
@Repository
class Subscriptions {
    static final int MOST = 100;
    private static final String ID = "_id";
    private static final String OWNER = "owner";

    private final MongoTemplate mongo;

    Subscriptions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// The stored one; that of the first attempt where this is a repetition.
    Subscription add(Subscription made) {
        if (mongo.count(ownedBy(made.owner()), Subscription.class) >= MOST) {
            throw new RuleBroken("One person has at most %d subscriptions.".formatted(MOST));
        }
        try {
            Subscription stored = mongo.insert(made);
            note(stored.id());
            return stored;
        } catch (DuplicateKeyException repeated) {
            return Objects.requireNonNull(mongo.findById(made.id(), Subscription.class), "made, and gone again");
        }
    }

    /// @throws NotFound also of somebody else's
    Subscription get(UUID id, Caller caller) {
        return find(id).filter(found -> found.owner().equals(caller.subject()))
                .orElseThrow(() -> new NotFound("You have no subscription %s.".formatted(id)));
    }

    Optional<Subscription> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Subscription.class));
    }

    /// Those of them that there still are.
    List<Subscription> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : mongo.find(Query.query(Criteria.where(ID).in(ids)).limit(ids.size()), Subscription.class);
    }

    Slice<Subscription> list(Caller caller, Paging paging) {
        return paging.find(mongo, Subscription.class, List.of(Criteria.where(OWNER).is(caller.subject())));
    }

    List<Subscription> of(String owner) {
        return mongo.find(ownedBy(owner).limit(2 * MOST), Subscription.class);
    }

    /// To be closed.
    Stream<Subscription> all() {
        return mongo.stream(new Query(), Subscription.class);
    }

    /// @throws Stale if somebody changed or removed it since
    Subscription replace(Subscription revised) {
        try {
            Subscription stored = mongo.save(revised);
            note(stored.id());
            return stored;
        } catch (OptimisticLockingFailureException changed) {
            throw new Stale("Version %d of %s is no longer the latest.".formatted(revised.version(), revised.id()));
        }
    }

    void remove(UUID id) {
        mongo.remove(Query.query(Criteria.where(ID).is(id)), Subscription.class);
        note(id);
    }

    ChangeLog changes() {
        ChangeLog found = mongo.findById(ChangeLog.ID, ChangeLog.class);
        return found == null ? ChangeLog.EMPTY : found;
    }

    private void note(UUID changed) {
        Update update = new Update().inc("changes", 1);
        update.push("last").slice(-ChangeLog.KEPT).each(changed);
        mongo.upsert(Query.query(Criteria.where(ID).is(ChangeLog.ID)), update, ChangeLog.class);
    }

    private static Query ownedBy(String owner) {
        return Query.query(Criteria.where(OWNER).is(owner));
    }
}
