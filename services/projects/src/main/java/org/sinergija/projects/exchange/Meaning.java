package org.sinergija.projects.exchange;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// What wordings of a file mean in our code lists, in the order in which they say it.
public record Meaning(Set<String> themes, Set<String> targetGroups, Set<String> activityTypes) {
    public static final Meaning NONE = new Meaning(Set.of(), Set.of(), Set.of());

    public Meaning {
        themes = inOrder(themes);
        targetGroups = inOrder(targetGroups);
        activityTypes = inOrder(activityTypes);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    public Meaning and(Meaning other) {
        return new Meaning(union(themes, other.themes), union(targetGroups, other.targetGroups),
                union(activityTypes, other.activityTypes));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new LinkedHashSet<>(some);
        union.addAll(others);
        return union;
    }

    private static Set<String> inOrder(Set<String> codes) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(codes));
    }
}
