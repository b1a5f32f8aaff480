package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class Overlaps extends Aggregates<Overlap> {
    private static final int MOST = 1_000;

    Overlaps(AggregateStore store) {
        super(Overlap.class, Topic.OVERLAPS, store);
    }

    List<Overlap> standingOf(UUID subject) {
        return find(Query.query(new Criteria().andOperator(OverlapFilter.ofSubject(subject),
                Criteria.where("withdrawn").is(false))).limit(MOST));
    }
}
