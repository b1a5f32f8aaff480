package org.sinergija.contracts.consultation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;

/// An online consultation as it stands. Says nothing of who contributed.
///
/// @param organisation which calls, and moderates
/// @param languages in which contributions are taken
/// @param opens the first instant at which contributions are taken
/// @param closes the first instant at which none are taken any more
/// @param extension why they are taken for longer than was said at first
/// @param cancellation why it was called off
/// @param status when this was told; opening and closing are told by no event of their own
/// @param contributions how many are published
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsultationState(UUID id, UUID organisation, LocalizedText title, LocalizedText description,
        List<ConsultationQuestion> questions, List<String> languages, List<String> themes,
        List<Territory> territories, Instant opens, Instant closes, @Nullable LocalizedText extension,
        @Nullable LocalizedText cancellation, ConsultationStatus status, int contributions, @Nullable Instant repliedAt,
        Instant createdAt,
        Instant updatedAt) {
    public ConsultationState {
        questions = List.copyOf(questions);
        languages = List.copyOf(languages);
        themes = List.copyOf(themes);
        territories = List.copyOf(territories);
    }
}
