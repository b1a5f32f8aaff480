package org.sinergija.contracts.recommendation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// It is no longer recommended, or never was.
public record RecommendationWithdrawn(@JsonValue RecommendationState recommendation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationWithdrawn {}

    @Override
    public UUID id() {
        return recommendation.id();
    }
}
