package org.sinergija.projects.imports;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.projects.reconciliation.Task;
import org.sinergija.starter.fault.InvalidRequest;

/// How a file is to be imported.
///
/// @param dryRun says what would be, and stores nothing
/// @param vanished `report`, or `withdraw` what was in the last file and is not in this one
/// @param organisation on whose behalf, if not of who the file says reports it
record ImportOptions(@Nullable Boolean dryRun, @Nullable String vanished, @Nullable UUID organisation) {
    private static final String REPORT = "report";
    private static final String WITHDRAW = "withdraw";

    ImportOptions {
        vanished = vanished == null ? REPORT : vanished;
        if (!List.of(REPORT, WITHDRAW).contains(vanished)) {
            throw new InvalidRequest(List.of(new Fault("/vanished", "must be report or withdraw, not \"%s\""
                    .formatted(vanished.length() > 60 ? vanished.substring(0, 60) : vanished))));
        }
        dryRun = Boolean.TRUE.equals(dryRun);
    }

    Task.Mode mode() {
        return Boolean.TRUE.equals(dryRun) ? Task.Mode.DRY_RUN : Task.Mode.APPLY;
    }

    boolean withdraws() {
        return WITHDRAW.equals(vanished);
    }
}
