package org.sinergija.events.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
import org.springframework.stereotype.Repository;

/// All consolidated replies. Before it is published, only the moderators know one.
@Repository
class Replies {
    private final MongoTemplate mongo;

    Replies(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// @throws NotFound if there is none that the caller may know of
    Reply shown(Consultation consultation, Caller caller) {
        return Optional.ofNullable(mongo.findById(consultation.id(), Reply.class))
                .filter(reply -> reply.isPublished() || caller.belongsTo(consultation.details().organisation()))
                .orElseThrow(() -> new NotFound("There is no consolidated reply of consultation %s.".formatted(
                        consultation.id())));
    }

    Reply add(Reply draft) {
        try {
            return mongo.insert(draft);
        } catch (DuplicateKeyException _) {
            throw new RuleBroken("There is a consolidated reply already; it can be edited.");
        }
    }

    /// The edition before is on record first, so that none is ever missing.
    Reply edit(Reply before, Reply edited) {
        mongo.save(Edition.of(before));
        return save(edited);
    }

    Reply save(Reply changed) {
        try {
            return mongo.save(changed);
        } catch (OptimisticLockingFailureException fasterOne) {
            throw new Stale("Somebody else has changed the consolidated reply meanwhile.");
        }
    }

    Slice<Edition> editions(UUID consultation, Paging paging) {
        return paging.find(mongo, Edition.class, List.of(Criteria.where("consultation").is(consultation)));
    }
}
