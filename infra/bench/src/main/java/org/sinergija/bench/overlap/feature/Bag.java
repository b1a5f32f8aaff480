package org.sinergija.bench.overlap.feature;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Terms of each row with their weights by rarity, inverse document frequency among the rows.
final class Bag {
    private final List<? extends Collection<String>> rows;
    private final Map<String, Double> weights = new HashMap<>();
    private final double[] totals;
    private final double most;

    Bag(List<? extends Collection<String>> rows) {
        this.rows = rows;
        this.most = Math.log(rows.size() + 1.0);
        rows.forEach(row -> row.forEach(term -> weights.merge(term, 1.0, Double::sum)));
        weights.replaceAll((_, count) -> Math.log((rows.size() + 1.0) / count));
        this.totals = rows.stream().mapToDouble(row -> row.stream().mapToDouble(this::weight).sum()).toArray();
    }

    Collection<String> of(int row) {
        return rows.get(row);
    }

    /// Greater than 0, since no term stands in more rows than there are.
    double weight(String term) {
        return weights.getOrDefault(term, most);
    }

    double total(int row) {
        return totals[row];
    }

    double shared(int left, int right) {
        if (rows.get(left).size() > rows.get(right).size()) {
            return shared(right, left);
        }
        Collection<String> theirs = rows.get(right);
        double shared = 0;
        for (String term : rows.get(left)) {
            if (theirs.contains(term)) {
                shared += weight(term);
            }
        }
        return shared;
    }

    /// How much of both they share.
    double similar(int left, int right) {
        return Math.min(1, 2 * shared(left, right) / (totals[left] + totals[right]));
    }

    /// How much of the smaller they share.
    double contained(int left, int right) {
        return Math.min(1, shared(left, right) / Math.min(totals[left], totals[right]));
    }

    /// How rare the rarest is that they share; 0 where they share nothing.
    double rarest(int left, int right) {
        Collection<String> theirs = rows.get(right);
        double rarest = 0;
        for (String term : rows.get(left)) {
            if (theirs.contains(term)) {
                rarest = Math.max(rarest, weight(term));
            }
        }
        return rarest / most;
    }
}
