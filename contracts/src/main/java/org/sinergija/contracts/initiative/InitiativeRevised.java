package org.sinergija.contracts.initiative;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// Its description changed.
public record InitiativeRevised(@JsonValue InitiativeState initiative) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InitiativeRevised {}

    @Override
    public UUID id() {
        return initiative.id();
    }
}
