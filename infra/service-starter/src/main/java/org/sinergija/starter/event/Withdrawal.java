package org.sinergija.starter.event;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Moves an erased aggregate out of its collection into one where no query looks, with its unpublished events. A publisher's
/// claim goes along, so that nobody publishes there while somebody may still publish here.
record Withdrawal(MongoTemplate mongo, String collection, String id) {
    static String placeOf(String collection) {
        return collection + "_erased";
    }

    void complete() {
        while (!isComplete()) {
            // Somebody claimed it or gave it back meanwhile: once more, with that claim.
        }
    }

    private boolean isComplete() {
        Document erased = mongo.execute(collection, raw -> raw.find(Filters.eq("_id", id))
                .projection(Projections.include(Outbox.ENTRIES, Outbox.CLAIM)).first());
        if (erased == null) {
            forgetCopy();
            return true;
        }
        mongo.execute(placeOf(collection),
                raw -> raw.replaceOne(Filters.eq("_id", id), erased, new ReplaceOptions().upsert(true)));
        Document claim = erased.get(Outbox.CLAIM, Document.class);
        Bson unchanged = claim == null
                ? Filters.exists(Outbox.CLAIM, false)
                : Filters.eq(Outbox.CLAIM + ".token", claim.getString("token"));
        return Boolean.TRUE.equals(mongo.execute(collection,
                raw -> raw.deleteOne(Filters.and(Filters.eq("_id", id), unchanged)).getDeletedCount() == 1));
    }

    /// Whoever held the aggregate published it to its end while it was being copied: what was copied is told.
    private void forgetCopy() {
        mongo.execute(placeOf(collection), raw -> raw.deleteOne(Filters.eq("_id", id)));
    }
}
