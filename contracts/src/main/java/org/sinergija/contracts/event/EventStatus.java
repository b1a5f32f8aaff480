package org.sinergija.contracts.event;

import java.util.Set;

/// Where an event stands. Only its organisers and coordinators see a draft.
public enum EventStatus {
    DRAFT, PUBLISHED, CANCELLED, COMPLETED;

    public boolean leadsTo(EventStatus next) {
        Set<EventStatus> reachable = switch (this) {
            case DRAFT -> Set.of(PUBLISHED, CANCELLED);
            case PUBLISHED -> Set.of(CANCELLED, COMPLETED);
            case CANCELLED, COMPLETED -> Set.of();
        };
        return reachable.contains(next);
    }
}
