package org.sinergija.coordination.engine;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;

/// Measures and names of sets of codes.
final class CodeSets {
    private static final int MOST_NAMED = 4;

    private CodeSets() {}

    /// Half what they share of both, half what they share of the smaller; from 0 to 1.
    static double share(Collection<?> left, Collection<?> right) {
        long shared = left.stream().distinct().filter(right::contains).count();
        long all = left.stream().distinct().count() + right.stream().distinct().count() - shared;
        long least = Math.min(left.stream().distinct().count(), right.stream().distinct().count());
        return 0.5 * shared / all + 0.5 * shared / least;
    }

    /// For each code its best match on the other side; the mean of both directions and of the better of them.
    static double bestMatches(Collection<String> left, Collection<String> right,
            ToDoubleBiFunction<String, String> closeness) {
        double there = direction(left, right, closeness);
        double back = direction(right, left, closeness);
        return 0.25 * (there + back) + 0.5 * Math.max(there, back);
    }

    private static double direction(Collection<String> from, Collection<String> to,
            ToDoubleBiFunction<String, String> closeness) {
        double sum = 0;
        for (String code : from) {
            double best = 0;
            for (String other : to) {
                best = Math.max(best, closeness.applyAsDouble(code, other));
            }
            sum += best;
        }
        return sum / from.size();
    }

    /// Up to four English labels, in the order of the codes.
    static String names(CodeList list, Collection<String> codes) {
        List<String> labels = new TreeSet<>(codes).stream().map(code -> label(list, code)).toList();
        return labels.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (labels.size() > MOST_NAMED ? " and %d more".formatted(labels.size() - MOST_NAMED) : "");
    }

    private static String label(CodeList list, String code) {
        Code known = list.find(code);
        return known == null ? code : known.labels().getOrDefault("en", code);
    }
}
