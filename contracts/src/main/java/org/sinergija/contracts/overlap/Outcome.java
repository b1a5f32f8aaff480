package org.sinergija.contracts.overlap;

/// What people decided.
public enum Outcome {
    MERGED, COORDINATED, DISTINCT, SUPERSEDED
}
