package org.sinergija.coordination.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// What a subject says in one language, by the numbers of its terms, ascending.
final class Wording {
    /// A word of one language is seldom one of another; where it is, it is a name, and rare.
    private static final double FOREIGN = 0.35;
    private static final double RARE = 0.5;
    /// What a title such as *Technical assistance* weighs: too little to be alike by.
    private static final double LITTLE = 0.5;
    private static final double NUMERAL = 0.3;

    private final String language;
    private final int[] title;
    private final int[] all;

    /// @param language of the family whose members read each other
    Wording(String language, int[] title, int[] all) {
        this.language = language;
        this.title = title;
        this.all = all;
    }

    static Wording of(String tag, Collection<String> title, Collection<String> all) {
        return new Wording(Language.family(tag), TermIds.of(title), TermIds.of(all));
    }

    String language() {
        return language;
    }

    /// Without numbers.
    int[] title() {
        return title;
    }

    /// Of title, summary and objectives.
    int[] all() {
        return all;
    }

    /// How alike what both say is, from 0 to 1: half how much of both they share, half how much of the smaller.
    double similarity(Wording other, Rarity rarity) {
        return new Sums(all, other.all, foreignTo(other), rarity).similarity();
    }

    double titleSimilarity(Wording other, Rarity rarity) {
        return new Sums(title, other.title, foreignTo(other), rarity).similarity();
    }

    /// How much of all of both titles they share, from 0 to 1.
    double titleLikeness(Wording other, Rarity rarity) {
        return new Sums(title, other.title, foreignTo(other), rarity).likeness();
    }

    /// Whether its title has all words of the other's and some besides, and the other is no mere abbreviation: it says more than
    /// its title.
    boolean addsToTitleOf(Wording other) {
        return other.title.length > 0 && other.title.length < title.length && other.title.length < other.all.length
                && Sets.shared(title, other.title).length == other.title.length;
    }

    List<Integer> sharedWith(Wording other) {
        return Arrays.stream(Sets.shared(all, other.all)).boxed().toList();
    }

    /// How many rare words of no glossary stand in both.
    int sharedNames(Wording other, Rarity rarity) {
        int names = 0;
        for (int term : Sets.shared(all, other.all)) {
            names += TermIds.isWord(term) && rarity.of(term) >= RARE ? 1 : 0;
        }
        return names;
    }

    private double foreignTo(Wording other) {
        return language.equals(other.language) ? 1 : FOREIGN;
    }

    /// Weights of what one says, what the other says, and what both say.
    private static final class Sums {
        private double one;
        private double other;
        private double shared;

        Sums(int[] left, int[] right, double foreign, Rarity rarity) {
            int i = 0;
            int j = 0;
            while (i < left.length || j < right.length) {
                if (j == right.length || (i < left.length && left[i] < right[j])) {
                    one += weight(left[i++], foreign, rarity);
                } else if (i == left.length || right[j] < left[i]) {
                    other += weight(right[j++], foreign, rarity);
                } else {
                    // What is said in two languages is a name.
                    shared += weight(left[i++], 1, rarity);
                    j++;
                }
            }
        }

        private static double weight(int term, double foreign, Rarity rarity) {
            double told = rarity.of(term);
            return TermIds.isNumeral(term) ? NUMERAL * told : TermIds.isWord(term) ? foreign * told : told;
        }

        double similarity() {
            double least = Math.min(one, other) + shared;
            return Math.min(1, shared / (one + other + 2 * shared + LITTLE) + 0.5 * shared / (least + LITTLE / 2));
        }

        double likeness() {
            double sum = one + other + 2 * shared;
            return sum == 0 ? 0 : 2 * shared / sum;
        }
    }
}
