package org.sinergija.projects.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// One record of a file: what it says, or why it cannot be used.
///
/// @param number of the record in its file, from 1
/// @param line where it begins: of the file, or row of a table, from 1
/// @param label what a reader of the file knows it by, its identifier or title, if it has any
/// @param activity null exactly if there is an error among the findings
public record ReportedRecord(int number, int line, @Nullable String label, @Nullable ReportedActivity activity,
        List<Finding> findings) {
    public ReportedRecord {
        findings = List.copyOf(findings);
        boolean refused = findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        if (refused != (activity == null)) {
            throw new IllegalArgumentException("A record is either used or refused with an error");
        }
    }
}
