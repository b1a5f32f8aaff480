package org.sinergija.contracts.recommendation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sinergija.contracts.PublicEvent;

/// A promise was changed, or something came of it.
public record RecommendationCommitmentChanged(@JsonValue RecommendationState recommendation) implements PublicEvent {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecommendationCommitmentChanged {}

    @Override
    public UUID id() {
        return recommendation.id();
    }
}
