package org.sinergija.bench.overlap.contender;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Pair;

/// Finds the pairs that are worth comparing: for each row the best by its rarest words and codes, and the best by its letters.
public final class CandidateSearch {
    public static final int BY_WORDS = 40;
    public static final int BY_LETTERS = 20;

    private static final int RAREST_WORDS = 32;
    private static final int RAREST_TRIGRAMS = 32;
    private static final double FREQUENT = 0.1;

    private CandidateSearch() {}

    public static Set<Pair> pairs(Dataset dataset) {
        Set<Pair> pairs = new TreeSet<>();
        add(pairs, RowTerms.wordsAndCodes(dataset), RAREST_WORDS, BY_WORDS);
        add(pairs, RowTerms.trigrams(dataset), RAREST_TRIGRAMS, BY_LETTERS);
        return pairs;
    }

    private static void add(Set<Pair> pairs, List<? extends Collection<String>> rows, int rarest, int limit) {
        RowIndex index = new RowIndex(rows);
        for (int row = 0; row < rows.size(); row++) {
            int self = row;
            index.search(index.rarest(rows.get(row), rarest, FREQUENT), limit + 1).keySet().stream()
                    .filter(other -> other != self).forEach(other -> pairs.add(Pair.of(self, other)));
        }
    }
}
