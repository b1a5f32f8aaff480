package org.sinergija.projects.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.initiative.Change;
import org.sinergija.projects.origin.Former;
import org.sinergija.projects.origin.Outcome;

/// What became of a record.
///
/// @param initiative what it is in the register, if it got there
/// @param identity what its publisher calls it, if that could be read
/// @param former what was before, where that can be put back
public record Applied(int number, int line, @Nullable String label, Outcome outcome, @Nullable UUID initiative,
        @Nullable ExternalId identity, List<Finding> findings, List<Change.Field> changes, @Nullable Former former) {
    public Applied {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /// As its reader rejected it.
    static Applied rejected(ReportedRecord record) {
        return new Applied(record.number(), record.line(), record.label(), Outcome.REJECTED, null,
                record.activity() == null ? null : record.activity().identifier(), record.findings(), List.of(), null);
    }

    static Applied rejected(ReportedRecord record, String place, String message, @Nullable String advice) {
        List<Finding> findings = new ArrayList<>(record.findings());
        findings.add(Finding.error(record.line(), place, message, advice));
        return new Applied(record.number(), record.line(), record.label(), Outcome.REJECTED, null,
                record.activity() == null ? null : record.activity().identifier(), findings, List.of(), null);
    }

    /// It is another organisation's, for which the sender may not speak.
    static Applied foreign(ReportedRecord record, UUID lead) {
        return rejected(record, "lead", "It is of organisation %s, and only records of the sender's own are taken."
                .formatted(lead), "Let that organisation send it, or a coordinator.");
    }

    static Applied of(ReportedRecord record, Outcome outcome, UUID initiative, ExternalId identity,
            List<Finding> further, List<Change.Field> changes, @Nullable Former former) {
        List<Finding> findings = new ArrayList<>(record.findings());
        findings.addAll(further);
        return new Applied(record.number(), record.line(), record.label(), outcome, initiative, identity, findings,
                changes, former);
    }
}
