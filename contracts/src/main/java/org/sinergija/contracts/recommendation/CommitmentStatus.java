package org.sinergija.contracts.recommendation;

/// What came of a promise.
public enum CommitmentStatus {
    PROMISED, IN_PROGRESS, DONE, DROPPED;

    /// Whether something is still to come.
    public boolean isOpen() {
        return this == PROMISED || this == IN_PROGRESS;
    }
}
