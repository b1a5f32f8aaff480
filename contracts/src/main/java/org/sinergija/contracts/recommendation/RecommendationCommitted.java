package org.sinergija.contracts.recommendation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// An organisation promised to put it into practice.
public record RecommendationCommitted(@JsonValue RecommendationState recommendation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationCommitted {}

    @Override
    public UUID id() {
        return recommendation.id();
    }
}
