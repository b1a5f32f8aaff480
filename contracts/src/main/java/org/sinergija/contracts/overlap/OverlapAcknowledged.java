package org.sinergija.contracts.overlap;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// A side has taken notice.
public record OverlapAcknowledged(@JsonValue OverlapState overlap) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OverlapAcknowledged {}

    @Override
    public UUID id() {
        return overlap.id();
    }
}
