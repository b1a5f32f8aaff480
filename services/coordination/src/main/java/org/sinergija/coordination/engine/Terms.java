package org.sinergija.coordination.engine;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Terms of a text with their weights.
record Terms(Map<String, Double> weights, double total) {
    static Terms of(Collection<String> terms, ToDoubleFunction<String> weight) {
        Map<String, Double> weights = new LinkedHashMap<>();
        terms.forEach(term -> weights.put(term, weight.applyAsDouble(term)));
        return new Terms(weights, weights.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /// Half how much of both they share, half how much of the smaller; from 0 to 1.
    double similarity(Terms other) {
        double least = Math.min(total, other.total);
        if (least == 0) {
            return 0;
        }
        double shared = shared(other);
        return Math.min(1, shared / (total + other.total) + 0.5 * shared / least);
    }

    /// How much of all they share, from 0 to 1.
    double likeness(Terms other) {
        double sum = total + other.total;
        return sum == 0 ? 0 : Math.min(1, 2 * shared(other) / sum);
    }

    private double shared(Terms other) {
        if (weights.size() > other.weights.size()) {
            return other.shared(this);
        }
        return weights.entrySet().stream().filter(entry -> other.weights.containsKey(entry.getKey()))
                .mapToDouble(Map.Entry::getValue).sum();
    }
}
