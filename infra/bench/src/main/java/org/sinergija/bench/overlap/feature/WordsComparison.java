package org.sinergija.bench.overlap.feature;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Compares text: words by their rarity both ways, letters, words with typing errors, acronyms, and the codes and numbers in it.
final class WordsComparison implements Comparison {
    private static final int MOST_WORDS = 12;
    private static final double ALIKE = 0.8;
    private static final int ACRONYM = 3;

    private final String name;
    private final Bag words;
    private final Bag trigrams;
    private final Bag codes;
    private final List<List<String>> rarest;
    private final List<String> initials;
    private final List<String> squeezed;

    WordsComparison(String name, List<String> texts) {
        this.name = name;
        List<Set<String>> sets = texts.stream().map(Words::of).toList();
        words = new Bag(sets);
        trigrams = new Bag(sets.stream().map(set -> set.stream().flatMap(word -> Words.trigrams(word).stream())
                .collect(Collectors.toCollection(HashSet::new))).toList());
        codes = new Bag(texts.stream().map(Words::codes).toList());
        rarest = sets.stream().map(set -> set.stream().sorted(Comparator.comparingDouble(words::weight).reversed())
                .limit(MOST_WORDS).toList()).toList();
        initials = sets.stream()
                .map(set -> set.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()))
                .toList();
        squeezed = sets.stream().map(set -> String.join("", set)).toList();
    }

    @Override
    public void compare(int left, int right, Similarities seen) {
        if (words.of(left).isEmpty() || words.of(right).isEmpty()) {
            return;
        }
        seen.put(name + ".similar", words.similar(left, right));
        seen.put(name + ".contained", words.contained(left, right));
        seen.put(name + ".rarest", words.rarest(left, right));
        seen.put(name + ".trigrams", trigrams.similar(left, right));
        double there = tolerant(left, right);
        double back = tolerant(right, left);
        seen.put(name + ".typos", (there + back) / 2);
        seen.put(name + ".typosContained", Math.max(there, back));
        seen.put(name + ".whole", Typos.jaroWinkler(squeezed.get(left), squeezed.get(right)));
        seen.put(name + ".equal", squeezed.get(left).equals(squeezed.get(right)) ? 1 : 0);
        if (acronym(left, right) || acronym(right, left)) {
            seen.put(name + ".acronym", 1);
        }
        if (!codes.of(left).isEmpty() && !codes.of(right).isEmpty()) {
            seen.put(name + ".codes", codes.contained(left, right));
            seen.put(name + ".codesSimilar", codes.similar(left, right));
            seen.put(name + ".codesRarest", Math.max(codes.rarest(left, right), begun(left, right)));
        }
    }

    /// For the rarest words of one side their best match on the other, by weight.
    private double tolerant(int from, int to) {
        double sum = 0;
        double total = 0;
        for (String word : rarest.get(from)) {
            double best = 0;
            if (words.of(to).contains(word)) {
                best = 1;
            } else {
                for (String other : rarest.get(to)) {
                    best = Math.max(best, Typos.similarity(word, other));
                }
            }
            sum += words.weight(word) * (best < ALIKE ? 0 : best);
            total += words.weight(word);
        }
        return Math.min(1, sum / total);
    }

    /// `vldb` against *very large data bases*.
    private boolean acronym(int shorter, int longer) {
        return words.of(longer).size() >= ACRONYM && words.of(shorter).stream()
                .anyMatch(word -> word.length() >= ACRONYM && initials.get(longer).contains(word));
    }

    /// A code that begins with the other, as model numbers with a colour do.
    private double begun(int left, int right) {
        for (String mine : codes.of(left)) {
            for (String theirs : codes.of(right)) {
                if (Math.min(mine.length(), theirs.length()) > ACRONYM + 1
                        && (mine.startsWith(theirs) || theirs.startsWith(mine))) {
                    return ALIKE;
                }
            }
        }
        return 0;
    }
}
