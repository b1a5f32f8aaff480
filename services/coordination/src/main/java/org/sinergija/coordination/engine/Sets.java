package org.sinergija.coordination.engine;

import java.util.Arrays;

/// Measures of sets of numbers, each given ascending and without repetition.
final class Sets {
    private Sets() {}

    /// How close one is to another, from 0 to 1.
    interface Closeness {
        double of(int left, int right);
    }

    /// The same numbers, ascending and each once.
    static int[] ascending(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (int number : sorted) {
            if (kept == 0 || sorted[kept - 1] != number) {
                sorted[kept++] = number;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    static long[] ascending(long[] numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int kept = 0;
        for (long number : sorted) {
            if (kept == 0 || sorted[kept - 1] != number) {
                sorted[kept++] = number;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    static int[] shared(int[] left, int[] right) {
        int[] shared = new int[Math.min(left.length, right.length)];
        int found = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length;) {
            if (left[i] == right[j]) {
                shared[found++] = left[i++];
                j++;
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Arrays.copyOf(shared, found);
    }

    static int shared(long[] left, long[] right) {
        int found = 0;
        for (int i = 0, j = 0; i < left.length && j < right.length;) {
            int order = Long.compare(left[i], right[j]);
            found += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return found;
    }

    static boolean hold(long[] all, long one) {
        return Arrays.binarySearch(all, one) >= 0;
    }

    /// Half what they share of both, half what they share of the smaller; from 0 to 1.
    static double share(int shared, int left, int right) {
        return 0.5 * shared / (left + right - shared) + 0.5 * shared / Math.min(left, right);
    }

    /// For each its best match on the other side; the mean of both directions and of the better of them.
    static double bestMatches(int[] left, int[] right, Closeness closeness) {
        double there = direction(left, right, closeness);
        double back = direction(right, left, closeness);
        return 0.25 * (there + back) + 0.5 * Math.max(there, back);
    }

    private static double direction(int[] from, int[] to, Closeness closeness) {
        double sum = 0;
        for (int one : from) {
            double best = 0;
            for (int other : to) {
                best = Math.max(best, closeness.of(one, other));
            }
            sum += best;
        }
        return sum / from.length;
    }
}
