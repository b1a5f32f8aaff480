package org.sinergija.bench.overlap.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Pairs with a score each, of which it is known whether they are true, and the true ones that have none.
public final class Ranking {
    private final List<Scored> scored = new ArrayList<>();
    private final long unscored;

    private record Scored(double score, boolean isTrue) {}

    /// The quality from some score on.
    ///
    /// @param threshold the least score that counts as found
    public record Cut(double threshold, Quality quality) {}

    /// @param unscored how many true pairs were never scored
    public Ranking(long unscored) {
        this.unscored = unscored;
    }

    public void addTrue(double score) {
        scored.add(new Scored(score, true));
    }

    public void addFalse(double score) {
        scored.add(new Scored(score, false));
    }

    private long trueOnes() {
        return unscored + scored.stream().filter(Scored::isTrue).count();
    }

    /// What is found from a score on.
    public Quality from(double threshold) {
        long right = scored.stream().filter(one -> one.isTrue && one.score >= threshold).count();
        long wrong = scored.stream().filter(one -> !one.isTrue && one.score >= threshold).count();
        return new Quality(right, wrong, trueOnes() - right);
    }

    /// Every possible cut, from the highest threshold down; pairs of one score are found together.
    private List<Cut> cuts() {
        List<Scored> sorted = scored.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
        long all = trueOnes();
        long right = 0;
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).isTrue ? 1 : 0;
            if (i + 1 == sorted.size() || sorted.get(i + 1).score < sorted.get(i).score) {
                cuts.add(new Cut(sorted.get(i).score, new Quality(right, i + 1 - right, all - right)));
            }
        }
        return cuts;
    }

    /// The cut of the highest F1, its threshold in the middle between the pairs on either side; of equals the highest.
    public Cut best() {
        Cut best = new Cut(Double.POSITIVE_INFINITY, new Quality(0, 0, trueOnes()));
        Cut next = best;
        for (Cut cut : cuts().reversed()) {
            if (cut.quality.f1() >= best.quality.f1()) {
                double below = Double.isInfinite(next.threshold) ? cut.threshold : next.threshold;
                best = new Cut((cut.threshold + below) / 2, cut.quality);
            }
            next = cut;
        }
        return best;
    }

    /// Area under precision over recall, by steps, as average precision does.
    public double area() {
        double area = 0;
        double recall = 0;
        for (Cut cut : cuts()) {
            area += (cut.quality.recall() - recall) * cut.quality.precision();
            recall = cut.quality.recall();
        }
        return area;
    }
}
