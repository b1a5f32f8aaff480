package org.sinergija.bench.overlap;

import java.util.List;

import org.sinergija.bench.overlap.measure.Grid;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.coordination.weights.WeightChange;

/// What new weights change.
final class Relearning {
    private Relearning() {}

    static String changes(PairWeights before, PairWeights after) {
        Grid grid = new Grid("weights", "bits at 0, before", "after", "at ½, before", "after", "at 1, before",
                "after");
        for (WeightChange change : WeightChange.between(before, after)) {
            grid.row("%s: %s".formatted(change.question(), change.factor()), bits(change.before(), 0),
                    bits(change.after(), 0), bits(change.before(), 1), bits(change.after(), 1),
                    bits(change.before(), 2), bits(change.after(), 2));
        }
        return grid.print();
    }

    /// A prior has one number, a factor without weights none.
    private static String bits(List<Double> bits, int place) {
        if (bits.isEmpty()) {
            return "none";
        }
        return place < bits.size() ? String.valueOf(bits.get(place)) : "";
    }
}
