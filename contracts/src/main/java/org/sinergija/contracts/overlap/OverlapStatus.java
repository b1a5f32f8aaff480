package org.sinergija.contracts.overlap;

/// How far the two sides have come.
public enum OverlapStatus {
    OPEN, ACKNOWLEDGED, RESOLVED, ESCALATED
}
