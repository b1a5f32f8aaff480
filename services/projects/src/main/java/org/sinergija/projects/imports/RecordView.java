package org.sinergija.projects.imports;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.initiative.Change;
import org.sinergija.projects.origin.Outcome;
import org.sinergija.projects.reconciliation.Applied;
import org.sinergija.projects.reconciliation.Undone;

/// What became of a record of a file.
///
/// @param number in the file, from 1; what vanished comes after
/// @param line of the file, or row of the table, where it begins; missing where it is not in the file
/// @param identity what it is known by: the publisher's identifier, or the one under which it is kept apart
/// @param changes in the initiative, and in what is kept of the file besides
/// @param reversal what became of it when the import was taken back
record RecordView(int number, @Nullable Integer line, @Nullable String label, Outcome outcome,
        @Nullable UUID initiative, @Nullable ExternalId identity, List<Finding> findings, List<Change.Field> changes,
        @Nullable Undone reversal) {

    static RecordView of(ImportRecord record) {
        Applied applied = record.applied();
        return new RecordView(applied.number(), applied.line() == 0 ? null : applied.line(), applied.label(),
                applied.outcome(), applied.initiative(), applied.identity(), applied.findings(), applied.changes(),
                record.reversal());
    }
}
