package org.sinergija.contracts.initiative;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// An initiative entered the register.
public record InitiativeRegistered(@JsonValue InitiativeState initiative) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InitiativeRegistered {}

    @Override
    public UUID id() {
        return initiative.id();
    }
}
