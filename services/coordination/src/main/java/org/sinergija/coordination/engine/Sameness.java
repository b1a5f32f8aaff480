package org.sinergija.coordination.engine;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.sinergija.contracts.overlap.FactorView;

/// Whether two records can be of one and the same thing: the same need alone is an overlap, not a duplicate.
final class Sameness {
    private static final double SAME_TIME = 0.7;
    private static final double SAME_PEOPLE = 0.5;
    private static final double SAME_WORDS = 0.8;

    private Sameness() {}

    static boolean holds(List<FactorView> factors, Profile left, Profile right) {
        boolean sameWords = similarity(factors, "text", 0) >= SAME_WORDS;
        return similarity(factors, "period", 1) >= SAME_TIME && fundersMeet(left, right)
                && (sameWords || similarity(factors, "organisation", 0) >= SAME_PEOPLE);
    }

    /// @param unknown what to take where a side says nothing
    private static double similarity(List<FactorView> factors, String name, double unknown) {
        return factors.stream().filter(factor -> factor.factor().equals(name)).mapToDouble(
                factor -> factor.weight() == 0 && factor.similarity() == 0 ? unknown : factor.similarity()).sum();
    }

    private static boolean fundersMeet(Profile left, Profile right) {
        Set<UUID> mine = OrganisationFactor.funders(left.subject());
        Set<UUID> theirs = OrganisationFactor.funders(right.subject());
        return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }
}
