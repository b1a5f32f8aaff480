package org.sinergija.bench.scale;

import java.util.List;

/// The same thing said in each language.
///
/// @param code of the theme, target group or activity type that it speaks of; empty of any other
/// @param wordings in the order of [Language#column()]
record Phrase(String code, List<String> wordings) {
    Phrase {
        wordings = List.copyOf(wordings);
    }

    String in(Language language) {
        return wordings.get(language.column());
    }
}
