package org.sinergija.projects.origin;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.initiative.Change;

/// What the import that last changed an initiative did with it. It is stored before the initiative is, so that the same
/// record, taken up again after a crash, ends as it would have.
///
/// @param number of the record in that import's file
/// @param version of the initiative after the change
/// @param former what was before; null where the import created it
public record Trace(UUID job, int number, Outcome outcome, long version, List<Change.Field> changes,
        @Nullable Former former) {
    public Trace {
        changes = List.copyOf(changes);
    }

    public boolean isOf(UUID otherJob, int otherNumber) {
        return job.equals(otherJob) && number == otherNumber;
    }

    Trace at(long otherVersion) {
        return new Trace(job, number, outcome, otherVersion, changes, former);
    }
}
