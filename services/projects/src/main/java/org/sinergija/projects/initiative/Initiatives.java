package org.sinergija.projects.initiative;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
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
}
