package org.sinergija.identity.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

@Repository
class Machines {
    private final MongoTemplate mongo;

    Machines(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<Machine> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Machine.class));
    }

    /// The one with this id.
    ///
    /// @throws NotFound if there is none
    Machine get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("There is no client %s.".formatted(id)));
    }

    /// A repeated request, whose first answer may be lost with the secret in it, puts another secret in place of the first.
    void save(Machine machine) {
        mongo.save(machine);
    }

    Slice<Machine> page(List<Criteria> criteria, Paging paging) {
        return paging.find(mongo, Machine.class, criteria);
    }

    void remove(Machine machine) {
        mongo.remove(machine);
    }
}
