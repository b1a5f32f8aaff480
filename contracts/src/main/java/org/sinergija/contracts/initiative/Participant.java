package org.sinergija.contracts.initiative;

import java.util.UUID;

/// An organisation that takes part, and how.
public record Participant(UUID organisation, ParticipantRole role) {}
