package org.sinergija.projects.exchange;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;

/// An initiative on its way into a file.
///
/// @param original what it was imported from, if it was
/// @param sameOrganisations whether lead and participants are those that the original names, whatever it calls them
/// @param organisations the name and reference of an organisation of the register
/// @param activities what files call another initiative, if they can
public record ExportedInitiative(InitiativeState state, @Nullable Original original, boolean sameOrganisations,
        Function<UUID, ReportedOrganisation> organisations, Function<UUID, Optional<ExternalId>> activities) {}
