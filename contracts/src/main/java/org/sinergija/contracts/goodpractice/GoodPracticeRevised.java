package org.sinergija.contracts.goodpractice;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// What is told of it changed.
public record GoodPracticeRevised(@JsonValue GoodPracticeState practice) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoodPracticeRevised {}

    @Override
    public UUID id() {
        return practice.id();
    }
}
