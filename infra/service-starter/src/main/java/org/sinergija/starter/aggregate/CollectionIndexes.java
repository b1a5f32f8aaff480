package org.sinergija.starter.aggregate;

import java.util.List;

import org.springframework.data.mongodb.core.index.IndexDefinition;

/// The indexes of a collection that holds no aggregates, as a bean; they are made once the store is there.
///
/// @param type of what the collection holds
public record CollectionIndexes(Class<?> type, List<IndexDefinition> definitions) {
    public CollectionIndexes {
        definitions = List.copyOf(definitions);
    }

    /// Of one collection.
    public static CollectionIndexes of(Class<?> type, IndexDefinition... definitions) {
        return new CollectionIndexes(type, List.of(definitions));
    }
}
