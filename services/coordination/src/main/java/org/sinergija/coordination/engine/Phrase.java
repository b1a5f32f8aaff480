package org.sinergija.coordination.engine;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A concept's words in their order, or the first of them, with all the ways to go on.
final class Phrase {
    private final Map<GlossaryWord, Phrase> next = new HashMap<>();
    private @Nullable Concept concept;

    @Nullable
    Concept concept() {
        return concept;
    }

    boolean goesOn() {
        return !next.isEmpty();
    }

    @Nullable
    Phrase with(GlossaryWord word) {
        return next.get(word);
    }

    Phrase grownBy(GlossaryWord word) {
        return next.computeIfAbsent(word, any -> new Phrase());
    }

    void standFor(Concept meant, String words) {
        if (concept != null && !concept.equals(meant)) {
            throw new IllegalArgumentException("The glossary's \"%s\" stands for both %s and %s.".formatted(words,
                    concept.name(), meant.name()));
        }
        concept = meant;
    }
}
