package org.sinergija.bench.overlap;

import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.sinergija.bench.overlap.measure.Grid;
import org.sinergija.coordination.weights.Line;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.coordination.weights.Weights;

/// What new weights change.
final class Relearning {
    private Relearning() {}

    static String changes(PairWeights before, PairWeights after) {
        Grid grid = new Grid("weights", "bits at 0, before", "after", "at ½, before", "after", "at 1, before",
                "after");
        changes(grid, "need", before.need(), after.need());
        changes(grid, "sameness", before.sameness(), after.sameness());
        changes(grid, "kinship", before.kinship(), after.kinship());
        return grid.print();
    }

    private static void changes(Grid grid, String question, Weights before, Weights after) {
        grid.row(question + ": prior", String.valueOf(before.prior()), String.valueOf(after.prior()), "", "", "", "");
        TreeSet<String> factors = new TreeSet<>(before.lines().keySet());
        factors.addAll(after.lines().keySet());
        for (String factor : factors) {
            Line old = before.lines().get(factor);
            Line made = after.lines().get(factor);
            grid.row(question + ": " + factor, bits(old, 0), bits(made, 0), bits(old, 0.5), bits(made, 0.5),
                    bits(old, 1), bits(made, 1));
        }
    }

    private static String bits(@Nullable Line line, double similarity) {
        return line == null ? "none" : String.valueOf(line.at(similarity));
    }
}
