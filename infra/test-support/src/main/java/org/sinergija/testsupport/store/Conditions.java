package org.sinergija.testsupport.store;

import java.util.List;
import java.util.Optional;

import de.bwaldvogel.mongo.bson.Document;

/// What a query demands of every document that it finds.
final class Conditions {
    private static final String ALL_OF = "$and";

    private Conditions() {}

    /// @return a value, or operators; empty if the field may be anything
    static Optional<Object> on(String field, Document query) {
        if (query.get(field) != null) {
            return Optional.of(query.get(field));
        }
        return query.get(ALL_OF) instanceof List<?> all
                ? all.stream().filter(Document.class::isInstance).map(Document.class::cast)
                        .flatMap(each -> on(field, each).stream()).findFirst()
                : Optional.empty();
    }
}
