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
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// The initiatives that everybody may see.
@Component
public class PublicInitiatives {
    private final Initiatives initiatives;
    private final MongoTemplate mongo;

    PublicInitiatives(Initiatives initiatives, MongoTemplate mongo) {
        this.initiatives = initiatives;
        this.mongo = mongo;
    }

    /// In the order in which they were registered, a few in memory at a time; holds a cursor of the store until it is closed.
    public Stream<InitiativeState> all(InitiativeFilter filter) {
        List<Criteria> criteria = new ArrayList<>(filter.criteria());
        criteria.add(isPublic());
        return initiatives.all(criteria).map(Initiative::state);
    }

    /// What others call them: those of these that there are.
    public Map<UUID, Called> called(Collection<UUID> ids) {
        Map<UUID, Called> called = new HashMap<>();
        if (!ids.isEmpty()) {
            Query query = Query.query(new Criteria().andOperator(Criteria.where("_id").in(ids), isPublic()))
                    .limit(ids.size());
            query.fields().include("details.lead", "details.externalIds");
            mongo.find(query, Called.class, mongo.getCollectionName(Initiative.class))
                    .forEach(found -> called.put(found.id(), found));
        }
        return called;
    }

    private static Criteria isPublic() {
        return Criteria.where("details.visibility").ne(Visibility.PARTNERS);
    }

    /// An initiative without what it is about.
    public record Called(@Id UUID id, Names details) {

        /// @param lead the organisation that answers for it
        public record Names(UUID lead, List<ExternalId> externalIds) {}
    }
}
