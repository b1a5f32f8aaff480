package org.sinergija.projects.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.sinergija.projects.origin.Outcome;
import org.sinergija.projects.reconciliation.Applied;
import org.sinergija.projects.reconciliation.Undone;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// The records of all imports, by id alone: job and number.
@Repository
class ImportRecords {
    private static final int AT_ONCE = 200;

    private final MongoTemplate mongo;

    ImportRecords(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void keep(UUID job, Collection<Applied> records) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        for (Applied record : records) {
            Document document = new Document();
            mongo.getConverter().write(ImportRecord.of(job, record), document);
            writes.add(new ReplaceOneModel<>(Filters.eq("_id", document.get("_id")), document,
                    new ReplaceOptions().upsert(true)));
        }
        if (!writes.isEmpty()) {
            mongo.execute(ImportRecord.class, raw -> raw.bulkWrite(writes));
        }
    }

    void keep(ImportRecord record, Undone reversal) {
        mongo.updateFirst(Query.query(Criteria.where("_id").is(record.key())), Update.update("reversal", reversal),
                ImportRecord.class);
    }

    Slice<ImportRecord> page(UUID job, @Nullable Outcome outcome, Undone.@Nullable Result reversal,
            Paging paging) {
        List<Criteria> criteria = new ArrayList<>();
        criteria.add(Criteria.where("_id").gte(ImportRecord.keyOf(job, 0))
                .lte(ImportRecord.keyOf(job, Integer.MAX_VALUE)));
        if (outcome != null) {
            criteria.add(Criteria.where("applied.outcome").is(outcome));
        }
        if (reversal != null) {
            criteria.add(Criteria.where("reversal.result").is(reversal));
        }
        return paging.find(mongo, ImportRecord.class, criteria);
    }

    /// Some at a time, in their order.
    ///
    /// @param last the number of the last
    void forEach(UUID job, int first, int last, Consumer<List<ImportRecord>> each) {
        for (int next = first; next <= last; next += AT_ONCE) {
            List<String> keys = IntStream.rangeClosed(next, Math.min(next + AT_ONCE - 1, last))
                    .mapToObj(number -> ImportRecord.keyOf(job, number)).toList();
            List<ImportRecord> found = new ArrayList<>(
                    mongo.find(Query.query(Criteria.where("_id").in(keys)).limit(AT_ONCE), ImportRecord.class));
            found.sort(Comparator.comparing(ImportRecord::key));
            each.accept(found);
        }
    }
}
