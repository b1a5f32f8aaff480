package org.sinergija.bench.overlap.dataset;

/// Two rows by their numbers, the lower one first.
public record Pair(int left, int right) implements Comparable<Pair> {
    public Pair {
        if (left >= right) {
            throw new IllegalArgumentException(
                    "A pair's left row %d is before its right row %d".formatted(left, right));
        }
    }

    public static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    @Override
    public int compareTo(Pair other) {
        return left == other.left ? Integer.compare(right, other.right) : Integer.compare(left, other.left);
    }
}
