package org.sinergija.bench.overlap.contender;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sinergija.bench.overlap.dataset.Pair;
import org.sinergija.coordination.weights.Example;
import org.sinergija.coordination.weights.Weights;

/// What a pair scored, and by how much it leads before the best other pair of either of its rows: where records come in twos, the
/// second best is rarely true; where they come in tens, a lead says little, and the learner finds out which.
final class Standing {
    private static final double SCALE = 4;
    private static final double FAR = 100;

    private final Map<Pair, Double> bits;
    private final Map<Integer, Top> tops = new HashMap<>();

    /// The best two scores of a row.
    private record Top(double first, double second) {
        private Top with(double score) {
            return score > first ? new Top(score, first) : new Top(first, Math.max(second, score));
        }
    }

    /// @param bits of every candidate
    Standing(Map<Pair, Double> bits) {
        this.bits = bits;
        bits.forEach((pair, score) -> {
            note(pair.left(), score);
            note(pair.right(), score);
        });
    }

    private void note(int row, double score) {
        tops.put(row, top(row).with(score));
    }

    private Top top(int row) {
        return tops.getOrDefault(row, new Top(-FAR, -FAR));
    }

    double bits(Pair pair) {
        return bits.getOrDefault(pair, -FAR);
    }

    List<Example> of(List<Pair> pairs) {
        return pairs.stream().map(this::of).toList();
    }

    Example of(Pair pair) {
        double score = bits(pair);
        double left = lead(score, top(pair.left()));
        double right = lead(score, top(pair.right()));
        return new Example(Map.of("score", Weights.probability(score / SCALE), "lesser lead", Math.min(left, right),
                "greater lead", Math.max(left, right)));
    }

    private static double lead(double score, Top top) {
        double rival = score >= top.first ? top.second : top.first;
        return Weights.probability(Math.clamp(score - rival, -FAR, FAR) / SCALE);
    }
}
