package org.sinergija.projects.exchange;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.Relation;

/// Another activity and how it stands to this one, as a file says.
public record ReportedRelation(Relation relation, ExternalId activity) {}
