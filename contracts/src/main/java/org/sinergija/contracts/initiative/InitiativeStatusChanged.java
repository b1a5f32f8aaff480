package org.sinergija.contracts.initiative;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// It moved on, or was cancelled.
public record InitiativeStatusChanged(@JsonValue InitiativeState initiative) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InitiativeStatusChanged {}

    @Override
    public UUID id() {
        return initiative.id();
    }
}
