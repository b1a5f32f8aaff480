package org.sinergija.contracts.overlap;

/// That two belong together, and why they do not alert.
///
/// @param basis whether a record says so or the evidence does
/// @param detail one sentence
public record RelationView(Kinship kind, Basis basis, String detail) {
    /// Who says so.
    public enum Basis {
        STATED, EVIDENCE
    }
}
