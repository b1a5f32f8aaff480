package org.sinergija.projects.imports;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.reconciliation.Applied;
import org.sinergija.projects.reconciliation.Undone;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// A record of an import, and what became of it.
///
/// @param reversal what the import's reversal did with it, if there was one
@Document("import_records")
record ImportRecord(@Id String key, Applied applied, @Nullable Undone reversal) {

    static ImportRecord of(UUID job, Applied applied) {
        return new ImportRecord(keyOf(job, applied.number()), applied, null);
    }

    /// Sorts as the records stand in their file.
    static String keyOf(UUID job, int number) {
        return "%s:%08d".formatted(job, number);
    }
}
