package org.sinergija.coordination.coverage;

import java.util.List;

import org.sinergija.contracts.initiative.InitiativeStatus;

/// What is a need and what meets needs, said here alone. Nothing records needs by themselves yet; so a need is what the
/// register itself states: what somebody has thought of and nobody has paid for or begun (`CONCEPT`), and what assesses needs.
final class Demand {
    private static final String ASSESSMENT = "needs-assessment";
    private static final List<String> ASSESSMENT_ALONE = List.of(ASSESSMENT);

    private Demand() {}

    static boolean isNeed(CountedInitiative initiative) {
        return initiative.status() == InitiativeStatus.CONCEPT || initiative.activityTypes().contains(ASSESSMENT);
    }

    /// What is under way or certain to come. What is over has met a need only in days that are asked for; what merely assesses
    /// needs meets none.
    static boolean isSupply(CountedInitiative initiative, Span span) {
        if (initiative.activityTypes().equals(ASSESSMENT_ALONE)) {
            return false;
        }
        return switch (initiative.status()) {
            case PLANNED, ACTIVE -> true;
            case COMPLETED -> !span.isAlways();
            case CONCEPT, CANCELLED -> false;
        };
    }
}
