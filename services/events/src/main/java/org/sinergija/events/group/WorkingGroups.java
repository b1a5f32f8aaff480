package org.sinergija.events.group;

import java.util.List;
import java.util.UUID;

import org.sinergija.events.event.Events;
import org.sinergija.starter.aggregate.InsertOnce;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/// All working groups.
@Repository
public class WorkingGroups {
    private final MongoTemplate mongo;
    private final Events events;

    WorkingGroups(MongoTemplate mongo, Events events) {
        this.mongo = mongo;
        this.events = events;
    }

    /// The group with its event, as far as the caller may know of that.
    ///
    /// @throws NotFound if there is none, or one of an event that is a draft of others
    public Circle circle(UUID id, Caller caller) {
        WorkingGroup group = mongo.findById(id, WorkingGroup.class);
        if (group == null) {
            throw new NotFound("There is no working group %s.".formatted(id));
        }
        return new Circle(group, events.shown(group.event(), caller));
    }

    /// One whose id is stored already is the retry of a request that was answered before.
    WorkingGroup add(WorkingGroup group) {
        return InsertOnce.insertOrFind(mongo, WorkingGroup.class, group.id(), group);
    }

    WorkingGroup save(WorkingGroup changed) {
        try {
            return mongo.save(changed);
        } catch (OptimisticLockingFailureException fasterOne) {
            throw new Stale("Somebody else has changed the working group %s meanwhile.".formatted(changed.id()));
        }
    }

    Slice<WorkingGroup> of(UUID event, Paging paging) {
        return paging.find(mongo, WorkingGroup.class, List.of(Criteria.where("event").is(event)));
    }
}
