package org.sinergija.bench.overlap.feature;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.sinergija.starter.text.Folding;

/// Takes text apart.
public final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s,;()\\[\\]\"]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int SHORTEST_CODE = 2;

    private Words() {}

    /// Its different words, folded, in their order.
    public static Set<String> of(String text) {
        return new LinkedHashSet<>(Folding.words(text));
    }

    /// What holds a digit, written in one: `KDL-32S5100` is `kdl32s5100`.
    public static Set<String> codes(String text) {
        Set<String> codes = new LinkedHashSet<>();
        for (String part : SPACE.split(Folding.key(text), -1)) {
            String code = SIGNS.matcher(part).replaceAll("");
            if (code.length() >= SHORTEST_CODE && DIGIT.matcher(code).find()) {
                codes.add(code);
            }
        }
        return codes;
    }

    /// Every three letters that follow one another, with the word's ends marked.
    public static List<String> trigrams(String word) {
        String marked = "_" + word + "_";
        List<String> trigrams = new ArrayList<>();
        for (int i = 0; i + 3 <= marked.length(); i++) {
            trigrams.add(marked.substring(i, i + 3));
        }
        return trigrams;
    }
}
