package org.sinergija.notifications.alert;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// All overlaps of which somebody was or may be alerted.
@Repository
class Cases {
    private static final int MOST = 200;

    private final MongoTemplate mongo;

    Cases(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    OverlapCase get(UUID id) {
        OverlapCase found = mongo.findById(id, OverlapCase.class);
        return found == null ? new OverlapCase(id) : found;
    }

    /// Makes the change anew where somebody else was faster.
    void change(UUID id, Consumer<OverlapCase> change) {
        boolean saved = false;
        while (!saved) {
            OverlapCase found = get(id);
            change.accept(found);
            saved = saved(found);
        }
    }

    private boolean saved(OverlapCase changed) {
        try {
            mongo.save(changed);
            return true;
        } catch (ConcurrencyFailureException | DuplicateKeyException fasterOne) {
            return false;
        }
    }

    /// Those that have been open since then or longer, of which the silent were not reminded.
    List<OverlapCase> toRemind(Instant openBefore) {
        return find(Criteria.where("openSince").lte(openBefore).and("reminded").is(false));
    }

    /// Those that have been open since then or longer, for which no mediator was asked.
    List<OverlapCase> toEscalate(Instant openBefore) {
        return find(Criteria.where("openSince").lte(openBefore).and("escalated").is(false));
    }

    private List<OverlapCase> find(Criteria open) {
        return mongo.find(Query.query(open.and("silent").ne(List.of())).limit(MOST), OverlapCase.class);
    }
}
