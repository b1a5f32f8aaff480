package org.sinergija.contracts.recommendation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// A draft has another text.
public record RecommendationRevised(@JsonValue RecommendationState recommendation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationRevised {}

    @Override
    public UUID id() {
        return recommendation.id();
    }
}
