package org.sinergija.contracts.overlap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A pair that overlaps, why, and how far the matter has come.
///
/// @param score probability that the pair is what `level` says, from 0 to 1
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverlapState(UUID id, SubjectRef left, SubjectRef right, double score, OverlapLevel level,
        List<FactorView> factors, OverlapStatus status, @Nullable Resolution resolution, int comments,
        Instant detectedAt, Instant updatedAt) {
    public OverlapState {
        factors = List.copyOf(factors);
    }
}
