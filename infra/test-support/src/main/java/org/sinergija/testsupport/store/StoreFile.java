package org.sinergija.testsupport.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;

/// The file that documents and their unique indexes are kept in, by the names that H2Database gives them.
final class StoreFile {
    private static final String DOCUMENTS = "databases.";
    private static final String INDEX = "._index_";
    private static final String OURS = "format.bson";
    private static final String RENEWED = "renewed.";

    private StoreFile() {}

    static MVStore open(Path file) {
        if (Files.exists(file)) {
            MVStoreTool.compact(file.toString(), false);
        }
        MVStore store = new MVStore.Builder().fileName(file.toString()).autoCommitDisabled().open();
        store.setVersionsToKeep(0);
        store.setRetentionTime(0);
        if (!store.hasMap(OURS)) {
            renew(store);
        }
        return store;
    }

    static MVMap<Object, Document> documents(MVStore store, String collection) {
        return store.openMap(DOCUMENTS + collection, documents());
    }

    /// What is opened so stays open, and [MVStore#openMap(String)] gives it out again.
    static void openIndex(MVStore store, String collection, String index) {
        MVMap<KeyValue, Object> _ = store.openMap(collection + INDEX + index, keys());
    }

    private static MVMap.Builder<Object, Document> documents() {
        return new MVMap.Builder<Object, Document>().valueType(new DocumentType());
    }

    private static MVMap.Builder<KeyValue, Object> keys() {
        return new MVMap.Builder<KeyValue, Object>().keyType(new KeyType());
    }

    /// Writes anew what is in Java's serialisation, as it was before; all of it or, if it is killed meanwhile, nothing.
    private static void renew(MVStore store) {
        for (String name : List.copyOf(store.getMapNames())) {
            if (name.startsWith(DOCUMENTS)) {
                renew(store, name, documents());
            } else if (name.contains(INDEX)) {
                renew(store, name, keys());
            }
        }
        MVMap<Object, Object> _ = store.openMap(OURS);
        store.commit();
    }

    private static <K, V> void renew(MVStore store, String name, MVMap.Builder<K, V> types) {
        MVMap<K, V> old = store.openMap(name);
        MVMap<K, V> renewed = store.openMap(RENEWED + name, types);
        old.forEach(renewed::put);
        store.removeMap(old);
        store.renameMap(renewed, name);
    }
}
