package org.sinergija.contracts.event;

import java.util.List;

import org.sinergija.contracts.value.LocalizedText;

/// What an organiser asks whoever registers.
///
/// @param key what an answer is given under
/// @param options one of them is the answer; none where the answer is free text
public record Question(String key, LocalizedText text, List<LocalizedText> options, boolean required) {
    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }
}
