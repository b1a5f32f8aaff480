package org.sinergija.coordination.engine;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A text read with the glossary.
final class Reading {
    private static final int MOST_LINKS = 3;

    private final List<Word> words;
    private final Language language;
    private final Phrase phrases;
    private final GlossaryWord[][] begun;

    /// A concept in the text.
    ///
    /// @param end the index of the first word behind it
    record Found(Concept concept, int end) {}

    Reading(Beginnings beginnings, Phrase phrases, List<Word> words, Language language) {
        this.words = words;
        this.language = language;
        this.phrases = phrases;
        begun = new GlossaryWord[words.size()][];
        for (int i = 0; i < begun.length; i++) {
            begun[i] = beginnings.of(words.get(i), language);
        }
    }

    /// The concept that begins with the word at `at` and goes on the furthest. Small words between do not part a phrase.
    @Nullable
    Found longestFrom(int at) {
        return longest(phrases, at);
    }

    private @Nullable Found longest(Phrase phrase, int at) {
        Found best = null;
        for (GlossaryWord word : begun[at]) {
            Phrase further = phrase.with(word);
            if (further != null) {
                Found found = onFrom(further, at + 1);
                best = found != null && (best == null || found.end() > best.end()) ? found : best;
            }
        }
        return best;
    }

    private @Nullable Found onFrom(Phrase phrase, int at) {
        if (phrase.goesOn()) {
            int end = Math.min(begun.length, at + MOST_LINKS + 1);
            for (int i = at; i < end; i++) {
                Found found = longest(phrase, i);
                if (found != null) {
                    return found;
                }
                if (!SmallWords.links(words.get(i), language)) {
                    break;
                }
            }
        }
        Concept concept = phrase.concept();
        return concept == null ? null : new Found(concept, at);
    }
}
