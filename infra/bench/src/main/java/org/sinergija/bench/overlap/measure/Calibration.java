package org.sinergija.bench.overlap.measure;

/// Whether of the pairs with a probability of 0.8 about 80 % are true: the expected calibration error over bins of equal width
/// (Naeini, Cooper and Hauskrecht 2015).
public final class Calibration {
    private static final int BINS = 10;

    private final long[] count = new long[BINS];
    private final double[] probabilities = new double[BINS];
    private final long[] trueOnes = new long[BINS];

    public void addTrue(double probability) {
        trueOnes[add(probability)]++;
    }

    public void addFalse(double probability) {
        add(probability);
    }

    private int add(double probability) {
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        count[bin]++;
        probabilities[bin] += probability;
        return bin;
    }

    /// The distance between what was promised and what is true, over the bins by their size; 0 without pairs.
    public double error() {
        double error = 0;
        long all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(probabilities[bin] - trueOnes[bin]);
            all += count[bin];
        }
        return all == 0 ? 0 : error / all;
    }
}
