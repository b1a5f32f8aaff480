package org.sinergija.coordination.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// What a factor says otherwise under other weights.
///
/// @param question of the engine about a pair: `need`, `sameness`, `overlap` or `kinship`
/// @param factor or `prior`, what speaks for a pair of which nothing is known
/// @param before bits at the similarities 0, ½ and 1; one number of the prior
/// @param after likewise
public record WeightChange(String question, String factor, List<Double> before, List<Double> after) {

    /// Only what differs there.
    public static List<WeightChange> between(PairWeights before, PairWeights after) {
        List<WeightChange> changes = new ArrayList<>();
        add("need", before.need(), after.need(), changes);
        add("sameness", before.sameness(), after.sameness(), changes);
        add("overlap", before.overlap(), after.overlap(), changes);
        add("kinship", before.kinship(), after.kinship(), changes);
        changes.removeIf(change -> change.before.equals(change.after));
        return changes;
    }

    private static void add(String question, Weights before, Weights after, List<WeightChange> changes) {
        changes.add(new WeightChange(question, "prior", List.of(before.prior()), List.of(after.prior())));
        TreeSet<String> factors = new TreeSet<>(before.lines().keySet());
        factors.addAll(after.lines().keySet());
        for (String factor : factors) {
            changes.add(new WeightChange(question, factor, bits(before.lines().get(factor)),
                    bits(after.lines().get(factor))));
        }
    }

    private static List<Double> bits(@Nullable Line line) {
        return line == null ? List.of() : List.of(line.at(0), line.at(0.5), line.at(1));
    }
}
