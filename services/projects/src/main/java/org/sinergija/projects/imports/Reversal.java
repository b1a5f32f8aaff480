package org.sinergija.projects.imports;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// An import taken back.
///
/// @param takenBack and `left`: how many records; each says why it was left
record Reversal(ImportJob.State state, Instant requestedAt, @Nullable Instant endedAt, int takenBack, int left) {

    static Reversal requested(Instant at) {
        return new Reversal(ImportJob.State.QUEUED, at, null, 0, 0);
    }

    Reversal running() {
        return new Reversal(ImportJob.State.RUNNING, requestedAt, null, 0, 0);
    }

    Reversal completed(Instant at, int howManyTakenBack, int howManyLeft) {
        return new Reversal(ImportJob.State.COMPLETED, requestedAt, at, howManyTakenBack, howManyLeft);
    }

    Reversal failed(Instant at, int howManyTakenBack, int howManyLeft) {
        return new Reversal(ImportJob.State.FAILED, requestedAt, at, howManyTakenBack, howManyLeft);
    }
}
