package org.sinergija.notifications.newsletter;

import java.util.List;
import java.util.UUID;

import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/// All newsletters. Drafts are known to nobody but those who edit them.
@Repository
class Newsletters {
    private final MongoTemplate mongo;

    Newsletters(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Newsletter add(Newsletter draft) {
        return mongo.insert(draft);
    }

    /// @throws NotFound also of a draft that the caller does not edit
    Newsletter get(UUID id, Caller caller) {
        Newsletter found = mongo.findById(id, Newsletter.class);
        if (found == null || !(found.isPublished() || caller.actsForAll())) {
            throw new NotFound("There is no newsletter %s.".formatted(id));
        }
        return found;
    }

    Slice<Newsletter> list(Paging paging, Caller caller) {
        List<Criteria> seen = caller.actsForAll()
                ? List.of()
                : List.of(Criteria.where("status").is(Newsletter.Status.PUBLISHED));
        return paging.newestFirst().find(mongo, Newsletter.class, seen);
    }

    Newsletter save(Newsletter changed) {
        try {
            return mongo.save(changed);
        } catch (OptimisticLockingFailureException fasterOne) {
            throw new Stale("Somebody else has changed the newsletter %s meanwhile.".formatted(changed.id()));
        }
    }
}
