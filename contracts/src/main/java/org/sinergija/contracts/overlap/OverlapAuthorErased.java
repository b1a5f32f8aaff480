package org.sinergija.contracts.overlap;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// Somebody who said or decided something asked to be erased; nothing else changed.
public record OverlapAuthorErased(@JsonValue OverlapState overlap) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OverlapAuthorErased {}

    @Override
    public UUID id() {
        return overlap.id();
    }
}
