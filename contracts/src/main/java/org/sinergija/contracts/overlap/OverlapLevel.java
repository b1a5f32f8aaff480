package org.sinergija.contracts.overlap;

/// How grave it is, gravest first.
public enum OverlapLevel {
    DUPLICATE, OVERLAP, RELATED
}
