package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.aggregate.AggregateStore;
import org.sinergija.starter.aggregate.Aggregates;
import org.sinergija.starter.fault.Stale;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class Overlaps extends Aggregates<Overlap> {
    private static final int MOST = 1_000;
    private static final int TRIES = 10;

    Overlaps(AggregateStore store) {
        super(Overlap.class, Topic.OVERLAPS, store);
    }

    List<Overlap> standingOf(UUID subject) {
        return find(Query.query(new Criteria().andOperator(OverlapFilter.ofSubject(subject),
                Criteria.where("withdrawn").is(false))).limit(MOST));
    }

    /// Tries until an attempt says that it is done, for as long as somebody else is faster; but not forever.
    ///
    /// @throws Stale if somebody was so at the last attempt too
    static void insist(BooleanSupplier attempt) {
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                if (attempt.getAsBoolean()) {
                    return;
                }
            } catch (Stale someoneElseWasFaster) {
                if (tried == TRIES) {
                    throw someoneElseWasFaster;
                }
            }
        }
    }
}
