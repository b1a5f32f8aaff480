package org.sinergija.contracts.consultation;

/// Where a consultation stands: whether contributions are taken, and whether they were replied to.
public enum ConsultationStatus {
    ANNOUNCED, OPEN, CLOSED, REPLIED
}
