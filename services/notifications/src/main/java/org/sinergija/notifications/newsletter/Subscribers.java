package org.sinergija.notifications.newsletter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.starter.aggregate.InsertOnce;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// All subscribers and what is still to be sent to them. Addresses are kept nowhere else.
@Repository
class Subscribers {
    private static final String ID = "_id";
    private static final String SUBSCRIBER = "subscriber";
    private static final Duration BETWEEN_QUESTIONS = Duration.ofDays(1);
    private static final Duration IN_HAND = Duration.ofMinutes(5);
    private static final int MOST = 100_000;
    private static final int AT_ONCE = 20;

    private final MongoTemplate mongo;
    private final SubscriberLinks links;
    private final Clock clock;

    Subscribers(MongoTemplate mongo, SubscriberLinks links, Clock clock) {
        this.mongo = mongo;
        this.links = links;
        this.clock = clock;
    }

    /// Asks the owner of the address, but no more than once a day whoever wants that.
    void ask(String email, String language) {
        String id = links.idOf(email);
        Instant now = clock.instant();
        Subscriber known = mongo.findById(id, Subscriber.class);
        if (known == null) {
            add(new Subscriber(id, email.strip(), language, now, null));
            post(Post.question(id, now));
        } else if (known.confirmedAt() == null && known.askedAt().isBefore(now.minus(BETWEEN_QUESTIONS))) {
            mongo.updateFirst(byId(id), Update.update("askedAt", now).set("language", language), Subscriber.class);
            post(Post.question(id, now));
        }
    }

    Optional<Subscriber> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Subscriber.class));
    }

    void confirm(String id) {
        mongo.updateFirst(Query.query(Criteria.where(ID).is(id).and("confirmedAt").isNull()),
                Update.update("confirmedAt", clock.instant()), Subscriber.class);
    }

    /// Nothing is left of the address, and nothing more is sent to it.
    void leave(String id) {
        mongo.remove(byId(id), Subscriber.class);
        mongo.remove(Query.query(Criteria.where(SUBSCRIBER).is(id)), Post.class);
    }

    void forgetUnconfirmed(Instant askedBefore) {
        mongo.remove(Query.query(Criteria.where("confirmedAt").isNull().and("askedAt").lt(askedBefore)),
                Subscriber.class);
    }

    /// To each who confirmed, once.
    void post(UUID newsletter) {
        Instant now = clock.instant();
        mongo.find(Query.query(Criteria.where("confirmedAt").ne(null)).limit(MOST), Subscriber.class)
                .forEach(subscriber -> post(Post.of(newsletter, subscriber.id(), now)));
    }

    /// What may go out now, in this instance's hands for a while.
    List<Post> takeDue() {
        Instant now = clock.instant();
        return mongo.find(Query.query(Criteria.where("due").lte(now)).limit(AT_ONCE), Post.class).stream()
                .filter(due -> mongo.updateFirst(
                        Query.query(Criteria.where(ID).is(due.id()).and("due").is(due.due())),
                        Update.update("due", now.plus(IN_HAND)), Post.class).getModifiedCount() == 1)
                .toList();
    }

    void postpone(Post post, Instant due) {
        mongo.updateFirst(byId(post.id()), Update.update("due", due), Post.class);
    }

    void done(Post post) {
        mongo.remove(byId(post.id()), Post.class);
    }

    private void add(Subscriber subscriber) {
        boolean _ = InsertOnce.insert(mongo, subscriber);
    }

    private void post(Post post) {
        boolean _ = InsertOnce.insert(mongo, post);
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where(ID).is(id));
    }
}
