package org.sinergija.contracts.organisation;

/// Whether it may take part.
public enum OrganisationStatus {
    PENDING, ACTIVE, SUSPENDED
}
