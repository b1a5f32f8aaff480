package org.sinergija.events.event;

import java.util.Collections;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.Question;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.web.binding.TextLength;

/// What an organiser asks whoever registers.
///
/// @param options one of them is the answer; none where the answer is free text
record Asked(
        @NotNull(message = "is required") @Pattern(regexp = "[a-z][a-zA-Z0-9-]{0,39}",
                message = "is no key such as role") String key,
        @NotNull(message = "is required") @TextLength(max = 500) LocalizedText text,
        @Size(max = 50) List<@TextLength(max = 200) LocalizedText> options, @Nullable Boolean required) {
    Asked {
        options = options == null ? List.of() : Collections.unmodifiableList(options);
    }

    Question question() {
        return new Question(key, text, options, Boolean.TRUE.equals(required));
    }
}
