package org.sinergija.contracts.overlap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A pair that overlaps, why, and how far the matter has come.
///
/// @param score probability that both meet the same need, from 0 to 1
/// @param acknowledgedBy the organisations that have taken notice; of one that was acknowledged for its region, those that lead its sides
/// @param previousResolution the last one that was set aside since a side changed
/// @param changes what changed materially on either side since it was detected, newest first, the last 20 at most
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverlapState(UUID id, SubjectRef left, SubjectRef right, double score, OverlapLevel level,
        List<FactorView> factors, OverlapStatus status, @Nullable List<UUID> acknowledgedBy,
        @Nullable Resolution resolution,
        @Nullable Resolution previousResolution, @Nullable List<SubjectChange> changes, int comments,
        Instant detectedAt, Instant updatedAt) {
    public OverlapState {
        factors = List.copyOf(factors);
        acknowledgedBy = acknowledgedBy == null ? null : List.copyOf(acknowledgedBy);
        changes = changes == null ? null : List.copyOf(changes);
    }
}
