package org.sinergija.contracts.event;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// An event was drafted; nobody but its organisers is to see it yet.
public record EventDrafted(@JsonValue EventState event) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EventDrafted {}

    @Override
    public UUID id() {
        return event.id();
    }
}
