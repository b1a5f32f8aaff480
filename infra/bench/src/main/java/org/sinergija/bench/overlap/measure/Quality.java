package org.sinergija.bench.overlap.measure;

/// How well what was found fits what is true.
///
/// @param right found and true
/// @param wrong found and not true
/// @param missed true and not found
public record Quality(long right, long wrong, long missed) {
    /// Where nothing was found, nothing found was wrong.
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /// Where nothing is true, nothing was missed.
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /// The harmonic mean of both.
    public double f1() {
        return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
    }
}
