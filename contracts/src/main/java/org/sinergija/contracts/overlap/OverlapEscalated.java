package org.sinergija.contracts.overlap;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// A side stayed silent, or somebody asks the region to mediate.
public record OverlapEscalated(@JsonValue OverlapState overlap) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OverlapEscalated {}

    @Override
    public UUID id() {
        return overlap.id();
    }
}
