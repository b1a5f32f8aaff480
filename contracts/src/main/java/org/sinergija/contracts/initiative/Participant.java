package org.sinergija.contracts.initiative;

import java.util.UUID;

import org.sinergija.contracts.value.Fault;
import org.sinergija.contracts.value.InvalidValue;

/// An organisation that takes part, and how.
public record Participant(UUID organisation, ParticipantRole role) {
    public Participant {
        InvalidValue.throwIfAny(Fault.ifMissing("/organisation", organisation), Fault.ifMissing("/role", role));
    }
}
