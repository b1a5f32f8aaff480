package org.sinergija.bench.overlap.feature;

/// Compares two rows in one respect. Symmetric.
interface Comparison {
    void compare(int left, int right, Similarities seen);
}
