package org.sinergija.contracts.initiative;

/// What kind of thing was delivered.
public enum OutputKind {
    TRAINING, EQUIPMENT, STUDY_VISIT, WORKSHOP, PUBLICATION, INFRASTRUCTURE, SERVICE, OTHER
}
