package org.sinergija.events.programme;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.text.Folding;

/// One who speaks in a session, or moderates it: part of the public programme, as the organisers agreed with them.
///
/// @param role what they are there as, such as *head of unit*
/// @param remote whether they speak from elsewhere
@JsonInclude(JsonInclude.Include.NON_NULL)
record Speaker(@NotBlank(message = "is required") @Size(max = 200) String name,
        @Size(max = 300) @Nullable String organisation, @Size(max = 200) @Nullable String role,
        @Nullable Boolean remote) {
    /// The same however their name is spelt.
    String key() {
        return Stream.of(name, organisation == null ? "" : organisation)
                .map(text -> String.join(" ", Folding.words(text)))
                .reduce("speaker", "%s\n%s"::formatted);
    }
}
