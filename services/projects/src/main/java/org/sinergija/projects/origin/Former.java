package org.sinergija.projects.origin;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.initiative.InitiativeDetails;

/// An initiative before an import changed it, so that it can be put back.
///
/// @param details as they were in the register
/// @param said what a file had said before; null where people had entered it
/// @param trace of the import before, without what was before that
public record Former(InitiativeDetails details, @Nullable Said said, @Nullable Trace trace) {

    public static Former of(InitiativeDetails details, @Nullable Origin origin) {
        if (origin == null) {
            return new Former(details, null, null);
        }
        Trace before = origin.trace();
        return new Former(details, origin.said(), new Trace(before.job(), before.number(), before.outcome(),
                before.version(), before.changes(), null));
    }
}
