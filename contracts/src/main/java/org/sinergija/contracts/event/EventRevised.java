package org.sinergija.contracts.event;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// What is said of an event changed.
public record EventRevised(@JsonValue EventState event) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventRevised {}

    @Override
    public UUID id() {
        return event.id();
    }
}
