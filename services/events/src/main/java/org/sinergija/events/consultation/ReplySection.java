package org.sinergija.events.consultation;

import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.web.binding.TextLength;

/// A part of the reply.
///
/// @param question which it answers, by its key; none of what answers none
/// @param body in Markdown; none before somebody has written it
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplySection(@Size(max = 40) @Nullable String question,
        @NotNull(message = "is required") @TextLength(max = 2_000) LocalizedText title,
        @TextLength(max = 50_000) @Nullable LocalizedText body, @Size(max = 500) List<@Valid @NotNull Quote> quotes) {
    ReplySection {
        quotes = quotes == null ? List.of() : Collections.unmodifiableList(quotes);
    }
}
