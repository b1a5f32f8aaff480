package org.sinergija.starter.aggregate;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/// Whether something is stored. It reads an id alone: Spring Data's `exists` counts, for which the embedded store reads the whole
/// collection.
public final class Stored {
    private Stored() {}

    public static boolean any(MongoTemplate mongo, Query which, Class<?> type) {
        Query id = Query.of(which);
        id.fields().include("_id");
        return mongo.findOne(id, Document.class, mongo.getCollectionName(type)) != null;
    }
}
