package org.sinergija.coordination.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// In which language a text is, judged by its small words, by letters that few languages have, and by endings. Macedonian is
/// seldom written in Latin letters, so that counts against it.
final class LanguageGuess {
    private static final int SMALL_WORD = 12;
    private static final int LETTER = 4;
    private static final int LETTER_IN_A_NAME = 2;
    private static final int ENDING = 6;
    private static final int SCRIPT = 2;
    private static final int ENOUGH = 4;
    private static final int STRONG = 24;
    private static final int TIMES = 3;
    private static final double CLOSE = 0.8;
    private static final int LONGEST_ENDING = 5;
    private static final int SHORTEST_ENDING = 3;
    private static final int CYRILLIC = 0x400;
    private static final int END_OF_CYRILLIC = 0x530;
    private static final int MOST_WORDS = 300;

    private static final int[] LETTERS = new int[END_OF_CYRILLIC];
    private static final Map<String, Integer> ENDINGS = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            Grammar grammar = Grammar.of(language);
            grammar.letters().chars().forEach(letter -> LETTERS[letter] |= language.bit());
            grammar.typical().forEach(ending -> ENDINGS.merge(ending, language.bit(), (a, b) -> a | b));
        }
    }

    private final int[] scores = new int[Language.values().length];
    private boolean cyrillic;

    private LanguageGuess(List<Word> words) {
        for (int i = 0; i < Math.min(MOST_WORDS, words.size()); i++) {
            Word word = words.get(i);
            if (word.smallIn() != 0) {
                add(word.smallIn(), SMALL_WORD);
            } else {
                add(endingOf(word.key()), ENDING);
            }
            readLetters(word.written(),
                    i > 0 && Character.isUpperCase(word.written().charAt(0)) ? LETTER_IN_A_NAME : LETTER);
        }
        if (!cyrillic) {
            scores[Language.MACEDONIAN.place()] /= 2;
        }
    }

    /// @param tag BCP 47, perhaps `und`, perhaps wrong: it stands unless the text says clearly otherwise
    static Language of(List<Word> words, String tag) {
        Language stated = Language.of(tag).orElse(Language.UNDECIDED);
        LanguageGuess guess = new LanguageGuess(words);
        return stated == Language.UNDECIDED ? guess.likeliest() : guess.unlessContradicted(stated);
    }

    private void readLetters(String word, int points) {
        boolean inCyrillic = false;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= 128 && letter < END_OF_CYRILLIC) {
                inCyrillic |= letter >= CYRILLIC;
                add(LETTERS[letter], points);
            }
        }
        if (inCyrillic) {
            cyrillic = true;
            add(Language.BOSNIAN.bit() | Language.MACEDONIAN.bit(), SCRIPT);
        }
    }

    private static int endingOf(String word) {
        for (int length = LONGEST_ENDING; length >= SHORTEST_ENDING; length--) {
            Integer languages = word.length() > length ? ENDINGS.get(word.substring(word.length() - length)) : null;
            if (languages != null) {
                return languages;
            }
        }
        return 0;
    }

    /// The more languages share it, the less it tells.
    private void add(int languages, int points) {
        for (int left = languages; left != 0; left &= left - 1) {
            scores[Integer.numberOfTrailingZeros(left)] += points / Integer.bitCount(languages);
        }
    }

    private Language likeliest() {
        int best = best();
        for (int other = 0; other < scores.length; other++) {
            if (other != best && scores[other] > CLOSE * scores[best]) {
                return Language.UNDECIDED;
            }
        }
        return scores[best] < ENOUGH ? Language.UNDECIDED : Language.at(best);
    }

    private Language unlessContradicted(Language stated) {
        int best = best();
        return scores[best] >= STRONG && scores[best] > TIMES * scores[stated.place()]
                ? Language.at(best)
                : stated;
    }

    private int best() {
        int best = 0;
        for (int other = 1; other < scores.length; other++) {
            best = scores[other] > scores[best] ? other : best;
        }
        return best;
    }
}
