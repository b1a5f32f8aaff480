package org.sinergija.contracts.initiative;

import java.util.Set;

/// Where an initiative stands between idea and end. Never moves back: partners have planned around it.
public enum InitiativeStatus {
    CONCEPT, PLANNED, ACTIVE, COMPLETED, CANCELLED;

    public boolean leadsTo(InitiativeStatus next) {
        Set<InitiativeStatus> reachable = switch (this) {
            case CONCEPT -> Set.of(PLANNED, ACTIVE, CANCELLED);
            case PLANNED -> Set.of(ACTIVE, CANCELLED);
            case ACTIVE -> Set.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> Set.of();
        };
        return reachable.contains(next);
    }
}
