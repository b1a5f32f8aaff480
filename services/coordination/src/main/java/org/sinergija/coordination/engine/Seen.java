package org.sinergija.coordination.engine;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.FactorView;

/// A factor with the bits that its evidence gives.
///
/// @param evidence null where a side says nothing about it
record Seen(String factor, double bits, @Nullable Evidence evidence) {

    /// @param unknown what to take where a side says nothing
    double similarity(double unknown) {
        return evidence == null ? unknown : evidence.similarity();
    }

    FactorView view() {
        return evidence == null
                ? new FactorView(factor, 0, 0, "Not known of both, so no evidence.")
                : new FactorView(factor, bits, evidence.similarity(), evidence.detail().get());
    }
}
