package org.sinergija.contracts.consultation;

/// Where a consultation stands: whether contributions are taken, whether they were replied to, and whether it was called off.
public enum ConsultationStatus {
    ANNOUNCED, OPEN, CLOSED, REPLIED, CANCELLED
}
