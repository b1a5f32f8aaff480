package org.sinergija.notifications.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.recommendation.CommitmentStatus;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param state its JSON, as the topic has it
/// @param due when the first of the promises is due that are still open
/// @param done when promises were kept
@Document("recommendations")
record KnownRecommendation(@Id UUID id, String state, @Nullable LocalDate due, List<Instant> done) implements Held {
    static KnownRecommendation of(UUID id, String state, RecommendationState told) {
        return new KnownRecommendation(id, state,
                told.commitments().stream().filter(promised -> promised.status().isOpen()).map(CommitmentState::due)
                        .min(Comparator.naturalOrder()).orElse(null),
                told.commitments().stream().filter(promised -> promised.status() == CommitmentStatus.DONE)
                        .map(CommitmentState::updatedAt).toList());
    }
}
