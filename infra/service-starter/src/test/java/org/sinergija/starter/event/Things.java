package org.sinergija.starter.event;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

@Repository
class Things extends Aggregates<Thing> {
    static final String BADGE = "badge";

    Things(AggregateStore store) {
        super(Thing.class, Topic.ORGANISATIONS, store, new Index(BADGE, Sort.Direction.ASC).unique().sparse());
    }
}
