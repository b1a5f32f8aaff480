package org.sinergija.notifications.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.starter.aggregate.InsertOnce;
import org.sinergija.starter.delivery.Waiting;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// All notices that are still to become letters.
@Repository
class Orders implements Waiting {
    private static final String OVERLAPS = "overlaps";
    private static final int MOST = 100;

    private final MongoTemplate mongo;

    Orders(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void add(Order order) {
        boolean _ = InsertOnce.insert(mongo, order);
    }

    /// The oldest, but none to these organisations.
    List<Order> oldest(Collection<UUID> except) {
        return mongo.find(Query.query(Criteria.where("to").nin(except)).with(Sort.by("storedAt")).limit(MOST),
                Order.class);
    }

    @Override
    public String what() {
        return "order";
    }

    @Override
    public Optional<Instant> oldest() {
        return Optional.ofNullable(mongo.findOne(new Query().with(Sort.by("storedAt")), Order.class))
                .map(Order::storedAt);
    }

    void done(Order order) {
        mongo.remove(Query.query(Criteria.where("_id").is(order.id())), Order.class);
    }

    void withdraw(UUID overlap) {
        mongo.remove(Query.query(Criteria.where(OVERLAPS).is(List.of(overlap))), Order.class);
        mongo.updateMulti(Query.query(Criteria.where(OVERLAPS).is(overlap)), new Update().pull(OVERLAPS, overlap),
                Order.class);
    }

    void forget(UUID organisation) {
        mongo.remove(Query.query(Criteria.where("to").is(organisation)), Order.class);
    }
}
