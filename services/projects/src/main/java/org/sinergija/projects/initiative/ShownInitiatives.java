package org.sinergija.projects.initiative;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// The initiatives as a caller may see them; all that is shown of any is read here. Those for partners only are left out by the
/// store's query, so that nothing of an answer, not even how full a page is, tells that there are any.
@Component
public class ShownInitiatives {
    public static final String RULE = """
            Initiatives of the visibility `PARTNERS` are shown to partners, coordinators and administrators. To all others they \
            do not exist: they are in no list, page or file, and by its id none is found.""";

    private static final String VISIBILITY = "details.visibility";

    private final Initiatives initiatives;
    private final MongoTemplate mongo;

    ShownInitiatives(Initiatives initiatives, MongoTemplate mongo) {
        this.initiatives = initiatives;
        this.mongo = mongo;
    }

    /// @throws NotFound if there is none, or none that the caller may see, which is told in the same words
    Initiative get(UUID id, Caller caller) {
        return initiatives.find(id, only(Criteria.where("_id").is(id), caller));
    }

    Slice<InitiativeState> page(InitiativeFilter filter, Paging paging, Caller caller) {
        return paging.find(mongo, Initiative.class, only(filter, caller)).map(Initiative::state);
    }

    /// In the order in which they were registered, a few in memory at a time; holds a cursor of the store until it is closed.
    public Stream<InitiativeState> all(InitiativeFilter filter, Caller caller) {
        return initiatives.all(only(filter, caller)).map(Initiative::state);
    }

    /// What others call them: those of these that there are.
    public Map<UUID, Called> called(Collection<UUID> ids, Caller caller) {
        Map<UUID, Called> called = new HashMap<>();
        if (!ids.isEmpty()) {
            Query query = Query.query(only(Criteria.where("_id").in(ids), caller)).limit(ids.size());
            query.fields().include("details.lead", "details.externalIds");
            mongo.find(query, Called.class, mongo.getCollectionName(Initiative.class))
                    .forEach(found -> called.put(found.id(), found));
        }
        return called;
    }

    private static List<Criteria> only(InitiativeFilter filter, Caller caller) {
        List<Criteria> criteria = new ArrayList<>(filter.criteria());
        if (!caller.seesPartnersOnly()) {
            criteria.add(Criteria.where(VISIBILITY).ne(Visibility.PARTNERS));
        }
        return criteria;
    }

    private static Criteria only(Criteria criteria, Caller caller) {
        return caller.seesPartnersOnly() ? criteria : criteria.and(VISIBILITY).ne(Visibility.PARTNERS);
    }

    /// An initiative without what it is about.
    public record Called(@Id UUID id, Names details) {

        /// @param lead the organisation that answers for it
        public record Names(UUID lead, List<ExternalId> externalIds) {}
    }
}
