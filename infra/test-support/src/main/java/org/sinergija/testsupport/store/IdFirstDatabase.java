package org.sinergija.testsupport.store;

import java.util.List;
import java.util.Optional;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVStore;

/// Finds a document by its id though the query asks for more, as each save with a version does. mongo-java-server uses an index
/// only for a query of that index's fields alone, and reads the whole collection for any other: 10 ms at 10,000 documents.
final class IdFirstDatabase extends H2Database {

    private static final String ID = "_id";

    private final MVStore store;
    private final CursorRegistry cursors;

    /// The fields come first: the superclass opens collections at once.
    IdFirstDatabase(String name, MVStore store, CursorRegistry cursors) {
        this.store = store;
        this.cursors = cursors;
        super(name, store, cursors);
    }

    /// By the names under which [H2Database] keeps collections, so that files are the same.
    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
        String name = getFullCollectionNamespace(collection);
        return new H2Collection(this, collection, options, StoreFile.documents(store, name),
                store.openMap("meta." + name), cursors) {
            @Override
            protected QueryResult queryDocuments(Document query, Document order, int skip, int limit, int batch,
                    Document fields) {
                Optional<Object> id = query.size() == 1 && query.containsKey(ID)
                        ? Optional.empty()
                        : Conditions.on(ID, query);
                if (id.isPresent()) {
                    Document byId = new Document(ID, id.get());
                    for (Index<Object> index : getIndexes()) {
                        if (index.canHandle(byId)) {
                            return matchDocuments(query, index.getPositions(byId), order, skip, limit, batch, fields);
                        }
                    }
                }
                return super.queryDocuments(query, order, skip, limit, batch, fields);
            }
        };
    }

    /// Opened with our keys before [H2Database] opens it with its own.
    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String index, List<IndexKey> keys,
            boolean sparse) {
        StoreFile.openIndex(store, getFullCollectionNamespace(collection), index);
        return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(String collection, String index, List<IndexKey> keys,
            boolean sparse) {
        return new SharedIndex(index, keys);
    }
}
