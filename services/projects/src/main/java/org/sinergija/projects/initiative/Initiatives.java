package org.sinergija.projects.initiative;

import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.sinergija.starter.fault.NotFound;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class Initiatives extends Aggregates<Initiative> {
    Initiatives(AggregateStore store) {
        super(Initiative.class, Topic.INITIATIVES, store);
    }

    /// In their histories; no event tells who changed what.
    void forget(String person) {
        forget("history", "by", person);
    }

    /// @param one met by the one with this id at most
    /// @throws NotFound if it is not met
    Initiative find(UUID id, Criteria one) {
        return find(Query.query(one).limit(1)).stream().findFirst().orElseThrow(() -> missing(id));
    }
}
