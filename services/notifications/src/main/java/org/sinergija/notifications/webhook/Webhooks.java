package org.sinergija.notifications.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// All webhooks.
@Repository
class Webhooks {
    private static final String ID = "_id";
    private static final String OWNER = "owner";
    private static final String REVISION = "revision";
    private static final String STATE = "state";
    private static final String FAILING_SINCE = "failingSince";
    private static final String QUIET_UNTIL = "quietUntil";
    private static final int ALL = 10_000;
    private static final int MOST_FORMER = 3;

    private final MongoTemplate mongo;
    private final WebhookSettings settings;
    private final Clock clock;

    Webhooks(MongoTemplate mongo, WebhookSettings settings, Clock clock) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
    }

    /// Takes the first free of the owner's slots; somebody else may be faster.
    ///
    /// @throws RuleBroken if there is none
    Webhook add(UUID id, Addressee owner, String url, List<String> types, String secret) {
        for (int taken = 0; taken < settings.most(); taken++) {
            Webhook webhook = new Webhook(id, 1, owner.key(), freeSlot(owner), url, types, Webhook.State.ACTIVE,
                    clock.instant(), clock.instant(), secret, List.of(), null, null, 0);
            try {
                return mongo.insert(webhook);
            } catch (DuplicateKeyException fasterOne) {
                Optional<Webhook> repeated = find(id);
                if (repeated.isPresent()) {
                    return repeated.get();
                }
            }
        }
        throw new RuleBroken("Too many webhooks are made at once; try again.");
    }

    private int freeSlot(Addressee owner) {
        List<Integer> taken = ofOwner(owner).stream().map(Webhook::slot).toList();
        return IntStream.range(0, settings.most()).filter(slot -> !taken.contains(slot)).findFirst()
                .orElseThrow(() -> new RuleBroken("An owner has at most %d webhooks.".formatted(settings.most())));
    }

    Optional<Webhook> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Webhook.class));
    }

    /// @throws NotFound also of what is somebody else's
    Webhook get(UUID id, Caller caller) {
        return find(id).filter(webhook -> Owner.sees(caller, webhook.addressee()))
                .orElseThrow(() -> new NotFound("There is no webhook %s of yours.".formatted(id)));
    }

    Slice<Webhook> page(Addressee owner, Paging paging) {
        return paging.find(mongo, Webhook.class, List.of(Criteria.where(OWNER).is(owner.key())));
    }

    List<Webhook> ofOwner(Addressee owner) {
        return mongo.find(Query.query(Criteria.where(OWNER).is(owner.key())).limit(settings.most()), Webhook.class);
    }

    List<Webhook> all() {
        return mongo.find(new Query().limit(ALL), Webhook.class);
    }

    Webhook revise(Webhook known, String url, List<String> types) {
        return change(known, new Update().set("url", url).set("types", types));
    }

    /// @param secret sealed
    Webhook rotate(Webhook known, String secret) {
        Instant now = clock.instant();
        List<Webhook.Former> former = Stream
                .concat(Stream.of(new Webhook.Former(known.secret(), now.plus(settings.rotation()))),
                        known.former().stream().filter(each -> each.until().isAfter(now)))
                .limit(MOST_FORMER).toList();
        return change(known, new Update().set("secret", secret).set("former", former));
    }

    Webhook resume(Webhook known) {
        return change(known, state(Webhook.State.ACTIVE).unset(FAILING_SINCE).unset(QUIET_UNTIL));
    }

    /// Whether it did; somebody else may have been faster.
    boolean stop(Webhook known, Webhook.State state) {
        Query active = Query.query(Criteria.where(ID).is(known.id()).and(STATE).is(Webhook.State.ACTIVE));
        return mongo.updateFirst(active, state(state).inc(REVISION, 1), Webhook.class).getModifiedCount() == 1;
    }

    void fails(UUID id, Instant at) {
        mongo.updateFirst(Query.query(Criteria.where(ID).is(id).and(FAILING_SINCE).isNull()),
                Update.update(FAILING_SINCE, at), Webhook.class);
    }

    void takes(UUID id) {
        mongo.updateFirst(withId(id), new Update().unset(FAILING_SINCE).unset(QUIET_UNTIL), Webhook.class);
    }

    void quieten(UUID id, Instant until) {
        mongo.updateFirst(withId(id), Update.update(QUIET_UNTIL, until), Webhook.class);
    }

    void countDropped(UUID id, int more) {
        mongo.updateFirst(withId(id), new Update().inc("dropped", more), Webhook.class);
    }

    void remove(Webhook webhook) {
        mongo.remove(withId(webhook.id()), Webhook.class);
    }

    private Update state(Webhook.State state) {
        return new Update().set(STATE, state).set("since", clock.instant());
    }

    private Webhook change(Webhook known, Update update) {
        Query same = Query.query(Criteria.where(ID).is(known.id()).and(REVISION).is(known.revision()));
        @Nullable
        Webhook changed = mongo.findAndModify(same, update.inc(REVISION, 1),
                FindAndModifyOptions.options().returnNew(true), Webhook.class);
        if (changed == null) {
            throw new Stale("Webhook %s was changed in between.".formatted(known.id()));
        }
        return changed;
    }

    private static Query withId(UUID id) {
        return Query.query(Criteria.where(ID).is(id));
    }
}
