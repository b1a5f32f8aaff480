package org.sinergija.bench.overlap.feature;

import java.util.HashMap;
import java.util.Map;

import org.sinergija.bench.overlap.dataset.Pair;

/// How alike a pair is beside the best that either side has among the candidates: a record of many near misses needs a better
/// match than one that nothing else is like.
public final class Rivals {
    private static final String BASIS = "all.";

    private final Map<Integer, Double> best = new HashMap<>();
    private final Map<Pair, Map<String, Double>> seen;

    /// @param seen what is seen of each candidate
    public Rivals(Map<Pair, Map<String, Double>> seen) {
        this.seen = seen;
        seen.forEach((pair, similarities) -> {
            double likeness = likeness(similarities);
            best.merge(pair.left(), likeness, Math::max);
            best.merge(pair.right(), likeness, Math::max);
        });
    }

    /// All words of both rows, in all the ways in which they are compared.
    private static double likeness(Map<String, Double> similarities) {
        return similarities.entrySet().stream().filter(one -> one.getKey().startsWith(BASIS))
                .mapToDouble(Map.Entry::getValue).average().orElse(0);
    }

    /// What was seen, and how it stands beside its rivals.
    public Map<String, Double> of(Pair pair) {
        Map<String, Double> similarities = new HashMap<>(seen.getOrDefault(pair, Map.of()));
        double likeness = likeness(similarities);
        double left = share(likeness, pair.left());
        double right = share(likeness, pair.right());
        similarities.put("rivals.worse", Math.min(left, right));
        similarities.put("rivals.better", Math.max(left, right));
        return similarities;
    }

    private double share(double likeness, int row) {
        double most = best.getOrDefault(row, 0.0);
        return most == 0 ? 0 : Math.min(1, likeness / most);
    }
}
