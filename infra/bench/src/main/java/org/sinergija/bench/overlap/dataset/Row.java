package org.sinergija.bench.overlap.dataset;

import java.util.List;

/// A record of a dataset.
///
/// @param entity what it is a record of; the same for all records of one thing
/// @param values by field, empty where missing
public record Row(String id, String entity, List<String> values) {
    public Row {
        values = List.copyOf(values);
    }
}
