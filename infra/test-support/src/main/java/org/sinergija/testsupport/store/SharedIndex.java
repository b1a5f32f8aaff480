package org.sinergija.testsupport.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;

/// An index whose keys many documents may share, which mongo-java-server has none of: in memory, filled at each start, of its first
/// field alone. What it finds is still held against the whole query.
final class SharedIndex extends Index<Object> {
    private static final String ID = "_id";

    private final String field;

    /// By value, then by the document's id.
    private final Map<KeyValue, Map<Object, Object>> positions = new HashMap<>();

    /// Sparse in the library's sense: a document need not be in it.
    SharedIndex(String name, List<IndexKey> keys) {
        super(name, keys, true);
        field = keys.getFirst().getKey();
    }

    @Override
    public boolean canHandle(Document query) {
        return asked(query).isPresent();
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        return asked(query).orElse(List.of()).stream().map(SharedIndex::key)
                .flatMap(key -> positions.getOrDefault(key, Map.of()).values().stream())
                .distinct().toList();
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        keys(document).forEach(key -> positions.computeIfAbsent(key, _ -> new LinkedHashMap<>())
                .put(document.get(ID), position));
    }

    @Override
    @SuppressWarnings("NullAway") // the library asks for null where an index knows no position
    public Object remove(Document document) {
        keys(document).forEach(key -> positions.computeIfPresent(key, (_, those) -> {
            those.remove(document.get(ID));
            return those.isEmpty() ? null : those;
        }));
        return null;
    }

    @Override
    public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
        if (!nullAwareEqualsKeys(before, after)) {
            remove(before);
            add(after, position, collection);
        }
    }

    @Override
    @SuppressWarnings("NullAway")
    public Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {}

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {}

    @Override
    public long getCount() {
        return positions.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        positions.clear();
    }

    private Stream<KeyValue> keys(Document document) {
        return getKeyValues(document).stream().map(key -> key(key.get(0)));
    }

    private static KeyValue key(Object value) {
        return new KeyValue(value).normalized();
    }

    /// The values of which a document must have one; empty if the query asks for anything else of this field.
    private Optional<Collection<?>> asked(Document query) {
        return Conditions.on(field, query).map(SharedIndex::values).filter(those -> !those.isEmpty());
    }

    private static Collection<?> values(Object condition) {
        Object asked = condition instanceof Document operators && operators.size() == 1
                ? operators.get("$in")
                : List.of(condition);
        return asked instanceof Collection<?> values && values.stream().allMatch(SharedIndex::isPlain)
                ? values
                : List.of();
    }

    private static boolean isPlain(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean
                || value instanceof UUID || value instanceof Instant;
    }
}
