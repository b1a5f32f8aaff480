package org.sinergija.starter.web;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.springframework.stereotype.Repository;

@Repository
class Things extends Aggregates<Thing> {
    Things(AggregateStore store) {
        super(Thing.class, Topic.ORGANISATIONS, store);
    }
}
