package org.sinergija.coordination.engine;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Whether two records can be of one and the same thing: the same need alone is an overlap, not a duplicate.
final class Sameness {
    private static final double SAME_TIME = 0.7;
    private static final double SAME_PEOPLE = 0.5;
    private static final double SAME_WORDS = 0.8;

    private Sameness() {}

    static boolean holds(List<Seen> seen, Profile left, Profile right) {
        boolean sameWords = similarity(seen, "text", 0) >= SAME_WORDS;
        return similarity(seen, "period", 1) >= SAME_TIME && fundersMeet(left, right)
                && (sameWords || similarity(seen, "organisation", 0) >= SAME_PEOPLE);
    }

    private static double similarity(List<Seen> seen, String name, double unknown) {
        return seen.stream().filter(one -> one.factor().equals(name)).mapToDouble(one -> one.similarity(unknown)).sum();
    }

    private static boolean fundersMeet(Profile left, Profile right) {
        Set<UUID> mine = OrganisationFactor.funders(left.subject());
        Set<UUID> theirs = OrganisationFactor.funders(right.subject());
        return mine.isEmpty() || theirs.isEmpty() || !Collections.disjoint(mine, theirs);
    }
}
