package org.sinergija.contracts.initiative;

/// How another initiative stands to this one.
public enum Relation {
    PARENT, CHILD, PREDECESSOR, SUCCESSOR, CO_FUNDED, SIBLING
}
