package org.sinergija.coordination.engine;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Relation;
import org.sinergija.contracts.value.Period;

/// Pairs that look alike because they belong together, and must not alert: parent and part, phases, the same thing in
/// several towns.
final class Kinship {
    private static final double NEARLY_EQUAL = 0.7;
    private static final double ALIKE = 0.45;
    private static final long A_MONTH = 31;
    private static final double LITTLE = 0.25;

    private Kinship() {}

    static boolean explains(Profile left, Profile right) {
        return cancelled(left) || cancelled(right) || stated(left, right) || stated(right, left)
                || ofOneParent(left, right) || apart(left, right) || elsewhere(left, right) || phases(left, right)
                || parts(left, right);
    }

    private static boolean cancelled(Profile side) {
        return side.subject().status() == InitiativeStatus.CANCELLED;
    }

    private static boolean stated(Profile from, Profile to) {
        return from.subject().related().stream().anyMatch(link -> link.initiative().equals(to.subject().id()));
    }

    /// Lots of one programme.
    private static boolean ofOneParent(Profile left, Profile right) {
        return parents(left).stream().anyMatch(parents(right)::contains);
    }

    private static Set<UUID> parents(Profile side) {
        return side.subject().related().stream().filter(link -> link.relation() == Relation.PARENT)
                .map(link -> link.initiative()).collect(Collectors.toSet());
    }

    private static boolean apart(Profile left, Profile right) {
        return PeriodFactor.apart(left.subject().period(), right.subject().period());
    }

    private static boolean elsewhere(Profile left, Profile right) {
        return !left.territories().isEmpty() && !right.territories().isEmpty() && !TerritoryFactor.meet(left, right);
    }

    /// I and II; or titles alike whose periods hardly meet.
    private static boolean phases(Profile left, Profile right) {
        double likeness = left.titleLikeness(right);
        boolean numbered = !left.numerals().equals(right.numerals())
                && left.numerals().stream().noneMatch(right.numerals()::contains);
        return (likeness >= NEARLY_EQUAL && numbered) || (likeness >= ALIKE && hardlyMeet(left, right));
    }

    /// One organisation with the same money would not plan the same thing twice under two names.
    private static boolean parts(Profile left, Profile right) {
        return left.subject().lead() != null && left.subject().lead().equals(right.subject().lead())
                && OrganisationFactor.funders(left.subject()).equals(OrganisationFactor.funders(right.subject()))
                && left.titleLikeness(right) < ALIKE;
    }

    /// A month at most, and little of the shorter of the two.
    private static boolean hardlyMeet(Profile left, Profile right) {
        Period mine = left.subject().period();
        Period theirs = right.subject().period();
        if (mine == null || theirs == null || mine.end() == null || theirs.end() == null) {
            return false;
        }
        long shared = Math.min(mine.end().toEpochDay(), theirs.end().toEpochDay())
                - Math.max(mine.start().toEpochDay(), theirs.start().toEpochDay()) + 1;
        return shared <= A_MONTH
                && shared < LITTLE * Math.min(days(mine.start(), mine.end()), days(theirs.start(), theirs.end()));
    }

    private static long days(LocalDate start, LocalDate end) {
        return end.toEpochDay() - start.toEpochDay() + 1;
    }
}
