package org.sinergija.events.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.recommendation.RecommendationStatus;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;

/// A recommendation as it is shown to those who may read it.
///
/// @param wordings how many texts it has had
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendationView(UUID id, UUID event, UUID group, UUID chair, LocalizedText title, LocalizedText text,
        List<String> themes, List<Territory> territories, RecommendationStatus status,
        @Nullable String withdrawalReason, int wordings, List<CommitmentState> commitments,
        @Nullable Instant adoptedAt, Instant createdAt, Instant updatedAt) {}
