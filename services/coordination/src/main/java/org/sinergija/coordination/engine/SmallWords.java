package org.sinergija.coordination.engine;

import java.util.HashMap;
import java.util.Map;

/// The small words of all languages, for one look per word of a text.
final class SmallWords {
    private static final Map<String, Integer> LANGUAGES = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            Grammar.of(language).small().forEach(word -> LANGUAGES.merge(word, language.bit(), (a, b) -> a | b));
        }
    }

    private SmallWords() {}

    /// The bits of the languages in which it is small.
    ///
    /// @param word folded
    static int languages(String word) {
        return LANGUAGES.getOrDefault(word, 0);
    }

    /// In an undecided text what is small anywhere is.
    static boolean isSmall(int languages, Language language) {
        return language == Language.UNDECIDED ? languages != 0 : (languages & language.bit()) != 0;
    }

    /// Whether it holds together what stands around it, so that a phrase may go on behind it.
    static boolean links(Word word, Language language) {
        return isSmall(word.smallIn(), language) && !Grammar.of(language).joining().contains(word.key());
    }
}
