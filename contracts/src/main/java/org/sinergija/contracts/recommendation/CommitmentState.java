package org.sinergija.contracts.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;

/// An organisation's promise to put a recommendation into practice.
///
/// @param territory a country or a part of one
/// @param evidence addresses of pages that show it
/// @param initiative the initiative that was made of it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitmentState(UUID id, UUID organisation, Territory territory, LocalizedText what, LocalDate due,
        CommitmentStatus status, List<String> evidence, @Nullable UUID initiative, Instant promisedAt,
        Instant updatedAt) {
    public CommitmentState {
        evidence = List.copyOf(evidence);
    }

    /// Late is what is still open on the day after it was due.
    public boolean isLate(LocalDate today) {
        return status.isOpen() && due.isBefore(today);
    }
}
