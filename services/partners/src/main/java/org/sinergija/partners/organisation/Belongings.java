package org.sinergija.partners.organisation;

import java.util.List;
import java.util.UUID;

import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/// What organisations keep beside their entries, in this store alone: no event tells of it.
@Repository
public class Belongings {
    private static final String ORGANISATION = "organisation";

    private final MongoTemplate mongo;
    private final Organisations organisations;

    Belongings(MongoTemplate mongo, Organisations organisations) {
        this.mongo = mongo;
        this.organisations = organisations;
    }

    /// The stored one; that of the first attempt where this is a repetition.
    ///
    /// @throws NotFound if there is no such organisation
    public <T extends Belonging> T add(Class<T> type, T belonging) {
        organisations.get(belonging.organisation());
        try {
            return mongo.insert(belonging);
        } catch (DuplicateKeyException repeated) {
            return get(type, belonging.organisation(), belonging.id());
        }
    }

    /// The one with this id.
    ///
    /// @throws NotFound if the organisation has no such thing
    public <T extends Belonging> T get(Class<T> type, UUID organisation, UUID id) {
        T found = mongo.findById(id, type);
        if (found == null || !found.organisation().equals(organisation)) {
            throw new NotFound("Organisation %s has no such entry %s.".formatted(organisation, id));
        }
        return found;
    }

    /// All of one organisation.
    ///
    /// @throws NotFound if there is no such organisation
    public <T extends Belonging> Slice<T> page(Class<T> type, UUID organisation, Paging paging) {
        organisations.get(organisation);
        return paging.find(mongo, type, List.of(Criteria.where(ORGANISATION).is(organisation)));
    }

    /// All that meet the criteria, except those of suspended organisations.
    public <T extends Belonging> Slice<T> search(Class<T> type, List<Criteria> criteria, Paging paging) {
        List<UUID> suspended = organisations.suspended().stream().map(Organisation::id).toList();
        Criteria inService = Criteria.where(ORGANISATION).nin(suspended);
        return paging.find(mongo, type, suspended.isEmpty()
                ? criteria
                : List.of(inService, new Criteria().andOperator(criteria)));
    }

    /// Stores it in place of the version that it was made from.
    ///
    /// @throws Stale if somebody else replaced or removed that since
    public <T extends Belonging> T replace(T belonging) {
        try {
            return mongo.save(belonging);
        } catch (OptimisticLockingFailureException changed) {
            throw new Stale("Version %d of %s is no longer the latest.".formatted(belonging.version(), belonging.id()));
        }
    }

    public void remove(Belonging belonging) {
        try {
            mongo.remove(belonging);
        } catch (OptimisticLockingFailureException changed) {
            throw new Stale("Version %d of %s is no longer the latest.".formatted(belonging.version(), belonging.id()));
        }
    }
}
