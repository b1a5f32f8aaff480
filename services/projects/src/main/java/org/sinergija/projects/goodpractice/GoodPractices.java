package org.sinergija.projects.goodpractice;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.springframework.stereotype.Repository;

@Repository
class GoodPractices extends Aggregates<GoodPractice> {
    GoodPractices(AggregateStore store) {
        super(GoodPractice.class, Topic.GOOD_PRACTICES, store);
    }
}
