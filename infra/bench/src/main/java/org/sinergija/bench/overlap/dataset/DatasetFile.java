package org.sinergija.bench.overlap.dataset;

import java.io.IOException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// Reads a dataset from a file, by a mapping or by guessing one.
public final class DatasetFile {
    private DatasetFile() {}

    /// @param mapping null to guess
    public static Dataset read(Path file, @Nullable Path mapping) throws IOException {
        RawTable table = RawTable.read(file);
        String name = String.valueOf(file.getFileName());
        Dataset dataset = (mapping == null ? Guess.of(table) : Mapping.read(mapping)).of(name, table);
        if (dataset.fields().isEmpty()) {
            throw new IllegalArgumentException("%s has nothing to compare besides id and entity.".formatted(name));
        }
        if (dataset.truePairs(_ -> true) == 0) {
            throw new IllegalArgumentException("No two records of %s have one entity; is the column right?"
                    .formatted(name));
        }
        return dataset;
    }
}
