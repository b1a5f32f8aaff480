package org.sinergija.projects.reconciliation;

import java.util.UUID;

import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.identity.Publisher;
import org.sinergija.projects.origin.Said;

/// A record, and which initiative it is.
///
/// @param lead the organisation that reports it
record Match(ReportedRecord record, ReportedActivity activity, Target target, UUID lead) {

    Publisher publisher() {
        return Publisher.of(activity.lead(), lead);
    }

    /// Whether it says less than what is kept: it comes from a table after an activity, or from a file of ours in another
    /// format, which has no place for what was kept besides.
    boolean supplements(Said last) {
        return last.keepsItsTextFrom(activity.original()) || (last.format() != activity.original().format()
                && OwnId.isOf(activity.identifier(), target.initiative()));
    }
}
