package org.sinergija.bench.overlap.measure;

import java.util.Collection;
import java.util.Locale;

/// A figure measured several times: its mean and by how much it varies.
public record Spread(double mean, double deviation) {
    public static Spread of(Collection<Double> rounds) {
        double mean = rounds.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        double squares = rounds.stream().mapToDouble(round -> (round - mean) * (round - mean)).sum();
        return new Spread(mean, rounds.size() < 2 ? 0 : Math.sqrt(squares / (rounds.size() - 1)));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f ± %.3f", mean, deviation);
    }
}
