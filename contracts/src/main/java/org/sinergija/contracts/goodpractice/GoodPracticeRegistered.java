package org.sinergija.contracts.goodpractice;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// Somebody told of a good practice.
public record GoodPracticeRegistered(@JsonValue GoodPracticeState practice) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoodPracticeRegistered {}

    @Override
    public UUID id() {
        return practice.id();
    }
}
