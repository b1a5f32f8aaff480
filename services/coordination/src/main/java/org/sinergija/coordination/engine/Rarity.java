package org.sinergija.coordination.engine;

/// How much a term tells: near 0 for one that stands in every record, up to 1 for one that stands in few.
@FunctionalInterface
public interface Rarity {
    int SMOOTHING = 100;

    /// Before anything is known of the register, all terms tell the same.
    Rarity UNKNOWN = _ -> 1;

    /// @param term as [TermIds] numbers it
    double of(int term);

    /// Inverse document frequency, scaled to 1 and smoothed so that a small register does not jump.
    static double among(long records, long having) {
        double all = records + SMOOTHING;
        return Math.max(0, Math.log(all / (having + 1)) / Math.log(all));
    }
}
