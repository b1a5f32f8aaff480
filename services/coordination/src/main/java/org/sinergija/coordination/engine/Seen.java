package org.sinergija.coordination.engine;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.FactorView;

/// A factor with the bits that its evidence gives.
///
/// @param evidence null where a side says nothing about it
record Seen(String factor, double bits, @Nullable Evidence evidence) {
    FactorView view(Voice voice) {
        return evidence == null
                ? new FactorView(factor, 0, 0, voice.say("unknown"))
                : new FactorView(factor, bits, evidence.similarity(), evidence.detail().in(voice));
    }
}
