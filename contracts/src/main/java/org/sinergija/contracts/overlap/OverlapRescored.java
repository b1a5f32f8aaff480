package org.sinergija.contracts.overlap;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// A side changed; how the pair stands now, and what changed.
public record OverlapRescored(@JsonValue OverlapState overlap) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OverlapRescored {}

    @Override
    public UUID id() {
        return overlap.id();
    }
}
