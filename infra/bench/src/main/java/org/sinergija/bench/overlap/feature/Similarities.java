package org.sinergija.bench.overlap.feature;

/// Takes what a comparison sees; what it does not see is not told.
@FunctionalInterface
interface Similarities {
    /// @param similarity from 0 to 1
    void put(String name, double similarity);
}
