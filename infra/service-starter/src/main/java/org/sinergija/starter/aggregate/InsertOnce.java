package org.sinergija.starter.aggregate;

import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

/// Storing what is no aggregate, whose id is derived from its cause or reserved for its request: however often, it is there once.
public final class InsertOnce {
    private InsertOnce() {}

    /// @return whether it was not there before
    public static boolean insert(MongoTemplate mongo, Object document) {
        try {
            mongo.insert(document);
            return true;
        } catch (DuplicateKeyException thereBefore) {
            return false;
        }
    }

    /// @return what is stored, which is what was there before if anything was
    public static <T> T insertOrFind(MongoTemplate mongo, Class<T> type, UUID id, T document) {
        try {
            return mongo.insert(document);
        } catch (DuplicateKeyException thereBefore) {
            T stored = mongo.findById(id, type);
            if (stored == null) {
                throw thereBefore;
            }
            return stored;
        }
    }
}
