package org.sinergija.contracts.overlap;

/// What can overlap.
public enum SubjectKind {
    INITIATIVE, TRAINING, EVENT
}
