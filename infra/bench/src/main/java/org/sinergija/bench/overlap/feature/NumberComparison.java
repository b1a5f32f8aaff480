package org.sinergija.bench.overlap.feature;

import java.util.List;

import org.sinergija.bench.overlap.dataset.Amount;

/// Compares numbers by what the smaller is of the greater.
final class NumberComparison implements Comparison {
    private final String name;
    private final double[] numbers;

    NumberComparison(String name, List<String> texts) {
        this.name = name;
        this.numbers = texts.stream().mapToDouble(text -> Amount.of(text).orElse(Double.NaN)).toArray();
    }

    @Override
    public void compare(int left, int right, Similarities seen) {
        double mine = numbers[left];
        double theirs = numbers[right];
        if (Double.isNaN(mine) || Double.isNaN(theirs)) {
            return;
        }
        double greater = Math.max(Math.abs(mine), Math.abs(theirs));
        seen.put(name + ".near", greater == 0 ? 1 : Math.max(0, 1 - Math.abs(mine - theirs) / greater));
        seen.put(name + ".equal", mine == theirs ? 1 : 0);
    }
}
