package org.sinergija.coordination.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Turns text into terms: concepts (`~return`), numbers (`#2`) and the stems of all other words that say something.
/// A change here needs a new [#VERSION], so that the index is built anew.
public final class Analysis {
    /// Part of the name of the index.
    public static final int VERSION = 8;

    private static final Map<String, String> ROMAN = Map.of("II", "#2", "III", "#3", "IV", "#4", "V", "#5", "VI", "#6",
            "VII", "#7", "VIII", "#8", "IX", "#9", "X", "#10");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "e", "er", "eme", "a", "i", "o", "te");
    private static final String PHASE = "~phase";
    private static final String UNKNOWN_LANGUAGE = "und";
    private static final int LONGEST_ACRONYM = 8;
    private static final int MOST_CAPITALS = 3;

    private final List<Word> words;
    private final Language language;
    private final boolean mixedCase;
    private final Set<String> terms = new LinkedHashSet<>();
    private int telling;
    private int known;

    private Analysis(String text, String tag) {
        words = Word.of(text);
        language = LanguageGuess.of(words, tag);
        mixedCase = isMixedCase(words);
        read(Glossary.OWN.read(words, language));
    }

    private static boolean isMixedCase(List<Word> words) {
        int capitals = 0;
        int others = 0;
        for (Word word : words) {
            if (word.capitals()) {
                capitals++;
            } else if (word.key().length() > 1) {
                others++;
            }
        }
        return others * MOST_CAPITALS >= capitals && others > 0;
    }

    /// In the order of their first appearance, the language guessed.
    public static Set<String> terms(String text) {
        return terms(text, UNKNOWN_LANGUAGE);
    }

    /// In the order of their first appearance.
    ///
    /// @param language BCP 47; `und` to have it guessed
    public static Set<String> terms(String text, String language) {
        return new Analysis(text, language).terms;
    }

    /// What part of the words that say something the glossary knows, from 0 to 1; numbers are not counted.
    ///
    /// @param language BCP 47; `und` to have it guessed
    public static double knownShare(String text, String language) {
        Analysis analysis = new Analysis(text, language);
        return analysis.telling == 0 ? 0 : (double) analysis.known / analysis.telling;
    }

    private void read(Reading reading) {
        int covered = 0;
        String previous = "";
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String number = number(word, previous);
            boolean small = number == null && isSmall(word);
            Reading.Found found = reading.longestFrom(i);
            if (found != null && found.end() > covered && !(small && found.end() == i + 1)) {
                covered = found.end();
                terms.addAll(found.concept().terms());
                previous = found.concept().term();
            } else if (i >= covered && !small) {
                previous = number == null ? stem(word) : number;
                terms.add(previous);
            }
            if (number == null && !small) {
                telling++;
                known += i < covered ? 1 : 0;
            }
        }
    }

    private boolean isSmall(Word word) {
        return word.key().length() == 1 || (SmallWords.isSmall(word.smallIn(), language) && !isName(word));
    }

    /// Capitals tell nothing in a text that has hardly anything else.
    private boolean isName(Word word) {
        return mixedCase && word.capitals() && word.key().length() <= LONGEST_ACRONYM;
    }

    private String stem(Word word) {
        return isName(word) ? word.key() : Grammar.of(language).stem(word.key());
    }

    /// Of digits, perhaps with the ending of an ordinal, or of Roman digits.
    private static @Nullable String number(Word word, String previous) {
        if ("I".equals(word.written()) && previous.equals(PHASE)) {
            return "#1";
        }
        String roman = ROMAN.get(word.written());
        if (roman != null) {
            return roman;
        }
        String key = word.key();
        int digits = 0;
        while (digits < key.length() && key.charAt(digits) >= '0' && key.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || (digits < key.length() && !ORDINALS.contains(key.substring(digits)))) {
            return null;
        }
        int zeros = 0;
        while (zeros < digits - 1 && key.charAt(zeros) == '0') {
            zeros++;
        }
        return "#" + key.substring(zeros, digits);
    }
}
