package org.sinergija.starter.event;

import java.util.UUID;
import java.util.function.Function;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/// Keeps the latest known state of other services' aggregates: an event changes it only if its sequence is higher than the
/// one that is held, in one conditional write, so that duplicates and replays change nothing.
public final class ProjectionStore {
    private static final String SEQUENCE = "sequence";

    private final MongoTemplate mongo;

    public ProjectionStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// @param document mapped by Spring Data, its `@Id` being the subject's id
    /// @return whether it was newer than what was held
    public boolean put(UUID id, long sequence, Object document) {
        Document mapped = new Document();
        mongo.getConverter().write(document, mapped);
        mapped.append("_id", id.toString()).append(SEQUENCE, sequence);
        try {
            mongo.execute(mongo.getCollectionName(document.getClass()),
                    raw -> raw.replaceOne(
                            Filters.and(Filters.eq("_id", id.toString()), Filters.lt(SEQUENCE, sequence)), mapped,
                            new ReplaceOptions().upsert(true)));
            return true;
        } catch (DuplicateKeyException newerIsHeld) {
            return false;
        }
    }

    /// Keeps what an event makes of its subject; what was erased is forgotten.
    ///
    /// @param document what is kept; of an erasure it is not asked
    public <D> void follow(ReceivedEvent event, Class<D> type, Function<ReceivedEvent, D> document) {
        if (event.erases()) {
            remove(type, event.id());
        } else {
            boolean _ = put(event.id(), event.sequence(), document.apply(event));
        }
    }

    public void remove(Class<?> type, UUID id) {
        mongo.execute(mongo.getCollectionName(type), raw -> raw.deleteOne(Filters.eq("_id", id.toString())));
    }

    public void clear(Class<?> type) {
        mongo.remove(new Query(), type);
    }
}
