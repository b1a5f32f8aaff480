package org.sinergija.bench.overlap.contender;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.sinergija.bench.overlap.dataset.Dataset;
import org.sinergija.bench.overlap.dataset.Judgements;
import org.sinergija.bench.overlap.dataset.Pair;

/// Lucene's BM25 over all words of a row: what is among its first ten, by its score as a share of the row's own.
public final class Bm25 implements Contender {
    private static final int TOP = 10;

    private final Map<Pair, Double> scores = new HashMap<>();

    public Bm25(Dataset dataset) {
        List<Set<String>> rows = RowTerms.words(dataset);
        RowIndex index = new RowIndex(rows);
        for (int row = 0; row < rows.size(); row++) {
            int self = row;
            Map<Integer, Double> found = index.search(rows.get(row), TOP + 1);
            double own = found.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
            found.forEach((other, score) -> {
                if (other != self) {
                    scores.merge(Pair.of(self, other), score / own, Math::max);
                }
            });
        }
    }

    @Override
    public String name() {
        return "BM25 top 10";
    }

    /// Learns nothing; its threshold is chosen like the others'.
    @Override
    public ToDoubleFunction<Pair> learn(Judgements known) {
        return pair -> scores.getOrDefault(pair, 0.0);
    }
}
