package org.sinergija.contracts.overlap;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// The two no longer overlap.
public record OverlapWithdrawn(@JsonValue OverlapState overlap) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OverlapWithdrawn {}

    @Override
    public UUID id() {
        return overlap.id();
    }
}
