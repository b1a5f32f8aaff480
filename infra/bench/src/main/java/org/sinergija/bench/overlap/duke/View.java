package org.sinergija.bench.overlap.duke;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

import org.sinergija.bench.overlap.dataset.Pair;

/// One field of all pairs as one of Duke's comparators sees it, in thousandths, so that many configurations can be tried.
final class View {
    static final int GRAIN = 1_000;

    private static final short MISSING = -1;

    private final short[] similarities;

    View(List<Pair> pairs, List<String> values, ToDoubleBiFunction<String, String> comparator) {
        Map<String, Short> known = new HashMap<>();
        similarities = new short[pairs.size()];
        for (int i = 0; i < similarities.length; i++) {
            String one = values.get(pairs.get(i).left());
            String other = values.get(pairs.get(i).right());
            similarities[i] = one.isEmpty() || other.isEmpty()
                    ? MISSING
                    : known.computeIfAbsent(one + "\n" + other,
                            _ -> (short) Math.round(GRAIN * Math.clamp(comparator.applyAsDouble(one, other), 0, 1)));
        }
    }

    /// @param evidence by similarity
    /// @return 0 where a side has no value
    double evidence(int pair, double[] evidence) {
        short similarity = similarities[pair];
        return similarity == MISSING ? 0 : evidence[similarity];
    }
}
