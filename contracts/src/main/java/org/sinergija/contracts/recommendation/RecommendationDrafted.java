package org.sinergija.contracts.recommendation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// A working group began to draft a recommendation, whose words nobody else is to see yet.
public record RecommendationDrafted(@JsonValue RecommendationState recommendation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationDrafted {}

    @Override
    public UUID id() {
        return recommendation.id();
    }
}
