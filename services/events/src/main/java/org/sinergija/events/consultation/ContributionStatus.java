package org.sinergija.events.consultation;

import java.util.Set;

/// Where a contribution stands.
enum ContributionStatus {
    DRAFT, SUBMITTED, PUBLISHED, REJECTED, WITHDRAWN;

    boolean leadsTo(ContributionStatus next) {
        Set<ContributionStatus> reachable = switch (this) {
            case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> Set.of(PUBLISHED, REJECTED, WITHDRAWN);
            case PUBLISHED -> Set.of(REJECTED, WITHDRAWN);
            case REJECTED -> Set.of(PUBLISHED, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
        return reachable.contains(next);
    }

    /// Whether a moderator decides it, and not the contributor.
    boolean isVerdict() {
        return this == PUBLISHED || this == REJECTED;
    }
}
