package org.sinergija.projects.exchange;

import org.sinergija.contracts.initiative.ParticipantRole;

/// An organisation that takes part, as a file names it.
public record ReportedParticipant(ReportedOrganisation organisation, ParticipantRole role) {}
