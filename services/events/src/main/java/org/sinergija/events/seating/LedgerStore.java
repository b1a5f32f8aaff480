package org.sinergija.events.seating;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class LedgerStore {
    private static final int BATCH = 100;

    private final MongoTemplate mongo;

    LedgerStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<StoredLedger> find(UUID event) {
        return Optional.ofNullable(mongo.findById(event, StoredLedger.class));
    }

    /// @return whether nobody wrote since; if somebody did, nothing is stored
    boolean save(StoredLedger ledger) {
        Document document = new Document();
        mongo.getConverter().write(ledger, document);
        try {
            return Boolean.TRUE.equals(mongo.execute(StoredLedger.class, raw -> {
                if (ledger.version() == 1) {
                    return raw.insertOne(document).wasAcknowledged();
                }
                return raw.replaceOne(Filters.and(Filters.eq("_id", ledger.event().toString()),
                        Filters.eq("version", ledger.version() - 1)), document).getMatchedCount() == 1;
            }));
        } catch (DuplicateKeyException another) {
            return false;
        }
    }

    List<UUID> due(Instant now) {
        Query query = Query.query(Criteria.where("due").lte(now)).limit(BATCH);
        query.fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(StoredLedger.class)).stream()
                .map(found -> UUID.fromString(found.getString("_id"))).toList();
    }
}
