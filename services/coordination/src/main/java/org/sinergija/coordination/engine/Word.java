package org.sinergija.coordination.engine;

import java.util.ArrayList;
import java.util.List;

import org.sinergija.starter.text.Folding;

/// A word of a text.
///
/// @param key folded, at most sixty letters of it
/// @param capitals whether it is written in two or more capital letters, perhaps with the *s* of a plural
/// @param smallIn the bits of the languages in which it is a small word
record Word(String written, String key, boolean capitals, int smallIn) {
    private static final int LONGEST = 60;
    private static final int LEAST_CAPITALS = 2;

    /// The words of a text in their order, in one pass. What nobody sees, such as a zero-width space, does not part a word.
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        int letter;
        for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            if (belongs(letter)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                add(words, text.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            add(words, text.substring(start));
        }
        return words;
    }

    private static boolean belongs(int letter) {
        if (letter < 128) {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
        }
        return Character.isLetterOrDigit(letter) || switch (Character.getType(letter)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static void add(List<Word> words, String written) {
        String key = Folding.key(LookAlikes.inOneScript(written));
        if (!key.isEmpty()) {
            String cut = key.length() > LONGEST ? key.substring(0, LONGEST) : key;
            words.add(new Word(written, cut, isCapitals(written), SmallWords.languages(cut)));
        }
    }

    private static boolean isCapitals(String written) {
        int end = written.endsWith("s") ? written.length() - 1 : written.length();
        int capitals = 0;
        for (int i = 0; i < end; i++) {
            char letter = written.charAt(i);
            if (Character.isUpperCase(letter)) {
                capitals++;
            } else if (!Character.isDigit(letter)) {
                return false;
            }
        }
        return capitals >= LEAST_CAPITALS;
    }
}
