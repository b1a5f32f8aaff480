package org.sinergija.contracts.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;

/// A recommendation of a working group as it stands. Before it is adopted it is told without its words.
///
/// @param group the working group that drafted it
/// @param chair the organisation that chairs the group
/// @param adoptedAt since when everybody may read it; none where nobody but the group may
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecommendationState(UUID id, UUID event, UUID group, UUID chair, @Nullable LocalizedText title,
        @Nullable LocalizedText text, List<String> themes, List<Territory> territories, RecommendationStatus status,
        List<CommitmentState> commitments, @Nullable Instant adoptedAt, Instant createdAt, Instant updatedAt) {
    public RecommendationState {
        themes = List.copyOf(themes);
        territories = List.copyOf(territories);
        commitments = List.copyOf(commitments);
    }
}
