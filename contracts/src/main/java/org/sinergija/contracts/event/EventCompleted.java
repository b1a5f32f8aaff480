package org.sinergija.contracts.event;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// An event took place.
public record EventCompleted(@JsonValue EventState event) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventCompleted {}

    @Override
    public UUID id() {
        return event.id();
    }
}
