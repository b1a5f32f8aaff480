package org.sinergija.notifications.newsletter;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.web.binding.TextLength;

/// A part of a newsletter.
///
/// @param figures that it rests on
/// @param body Markdown (CommonMark)
record Section(@NotNull(message = "is required") Kind kind,
        @NotNull(message = "is required") @TextLength(max = 200) LocalizedText title,
        @NotNull(message = "is required") @Size(max = 500,
                message = "must be at most {max}") List<@Valid @NotNull Figure> figures,
        @NotNull(message = "is required") @TextLength(max = 50_000) LocalizedText body) {
    Section {
        figures = figures == null ? List.of() : List.copyOf(figures);
    }

    /// What a section is about.
    enum Kind {
        NEW_INITIATIVES, SETTLED_OVERLAPS, GAPS, EVENTS_TO_COME, COMMITMENTS_KEPT, OTHER
    }

    /// @param name such as `initiatives` or `budget`
    /// @param of the theme, territory, currency or outcome that it counts; all if absent
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figure(@NotBlank(message = "is required") @Size(max = 50) String name, @Size(max = 100) @Nullable String of,
            @NotNull(message = "is required") BigDecimal value) {
        static Figure of(String name, @Nullable String of, long value) {
            return new Figure(name, of, BigDecimal.valueOf(value));
        }
    }
}
