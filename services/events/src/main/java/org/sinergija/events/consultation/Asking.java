package org.sinergija.events.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.consultation.ConsultationQuestion;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.web.binding.TextLength;

/// A question of a consultation.
///
/// @param key what an answer is given under; by its place, such as `q1`, where none is said
record Asking(
        @Pattern(regexp = "[a-z][a-zA-Z0-9-]{0,39}", message = "is no key such as q1") @Nullable String key,
        @NotNull(message = "is required") @TextLength(max = 2_000) LocalizedText text) {
    ConsultationQuestion question(int place) {
        return new ConsultationQuestion(key == null ? "q" + place : key, text);
    }
}
