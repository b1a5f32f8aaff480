package org.sinergija.projects.imports;

import java.util.Collection;

import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.origin.Outcome;
import org.sinergija.projects.reconciliation.Applied;

/// How many records became what.
///
/// @param warnings how many were found, in all records
record Counts(int created, int updated, int unchanged, int rejected, int conflicts, int vanished, int withdrawn,
        int warnings) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

    Counts plus(Collection<Applied> applied) {
        return new Counts(created + count(applied, Outcome.CREATED), updated + count(applied, Outcome.UPDATED),
                unchanged + count(applied, Outcome.UNCHANGED), rejected + count(applied, Outcome.REJECTED),
                conflicts + count(applied, Outcome.CONFLICT), vanished + count(applied, Outcome.VANISHED),
                withdrawn + count(applied, Outcome.WITHDRAWN), warnings + warnings(applied));
    }

    /// One that was to be withdrawn could not be.
    Counts withOneKept() {
        return new Counts(created, updated, unchanged, rejected, conflicts, vanished + 1, withdrawn - 1, warnings + 1);
    }

    int accepted() {
        return created + updated + unchanged + conflicts;
    }

    private static int count(Collection<Applied> applied, Outcome outcome) {
        return (int) applied.stream().filter(record -> record.outcome() == outcome).count();
    }

    private static int warnings(Collection<Applied> applied) {
        return (int) applied.stream().flatMap(record -> record.findings().stream())
                .filter(finding -> finding.severity() == Finding.Severity.WARNING).count();
    }
}
