package org.sinergija.coordination.engine;

import java.util.Locale;

import org.sinergija.starter.text.Folding;

/// One word as the glossary writes it: the beginning of a word; with `=` in front the word alone; in capitals an acronym, which
/// only capitals match; with `!` in front only in texts of its own language. There is one object for each.
final class GlossaryWord {
    private static final int ANY = -1;
    private static final int UNSAFE_BEGINNING = 2;

    private final String key;
    private final boolean whole;
    private final boolean acronym;
    private final int languages;

    GlossaryWord(String written, Language language) {
        boolean own = written.startsWith("!");
        String rest = own ? written.substring(1) : written;
        acronym = rest.length() > 1 && rest.equals(rest.toUpperCase(Locale.ROOT));
        whole = acronym || rest.startsWith("=");
        key = Folding.key(rest.startsWith("=") ? rest.substring(1) : rest);
        languages = own ? language.bit() : ANY;
        if (key.isEmpty() || !key.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            throw new IllegalArgumentException("The glossary's \"%s\" is not one word.".formatted(written));
        }
        if (!whole && key.length() <= UNSAFE_BEGINNING) {
            throw new IllegalArgumentException("The glossary's \"%s\" begins too many words.".formatted(written));
        }
    }

    /// Folded.
    String key() {
        return key;
    }

    boolean isWhole() {
        return whole;
    }

    boolean isLike(GlossaryWord other) {
        return key.equals(other.key) && whole == other.whole && acronym == other.acronym
                && languages == other.languages;
    }

    boolean counts(Word word, Language language) {
        return (!acronym || word.capitals()) && (languages & language.bit()) != 0;
    }
}
