package org.sinergija.projects.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.initiative.Change;

/// What changed in the text of a record, part by part: `3 × transaction` before, `4 × transaction` after.
public final class OriginalDifference {
    private static final String PLACE = "/original";
    /// What the register has places for; it shows there.
    private static final Set<String> SHOWN_ELSEWHERE = Set.of("iati-identifier", "reporting-org", "title",
            "description",
            "participating-org", "other-identifier", "activity-status", "activity-date", "recipient-country",
            "recipient-region", "location", "sector", "budget", "related-activity", "row");

    private OriginalDifference() {}

    /// @param shown what changed in the register; where that is nothing, every part is told
    public static List<Change.Field> between(Original before, Original after, List<Change.Field> shown) {
        Map<String, List<String>> old = Parts.of(before).byName();
        Map<String, List<String>> now = Parts.of(after).byName();
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        if (!shown.isEmpty()) {
            names.removeAll(SHOWN_ELSEWHERE);
        }
        List<String> was = new ArrayList<>();
        List<String> is = new ArrayList<>();
        for (String name : names) {
            List<String> former = old.getOrDefault(name, List.of());
            List<String> present = now.getOrDefault(name, List.of());
            if (!former.equals(present)) {
                was.add("%d × %s".formatted(former.size(), name));
                is.add("%d × %s".formatted(present.size(), name) + (former.size() == present.size()
                        ? ", %d changed".formatted(changed(former, present))
                        : ""));
            }
        }
        return was.isEmpty()
                ? List.of()
                : List.of(new Change.Field(PLACE, String.join("; ", was), String.join("; ", is)));
    }

    private static int changed(List<String> former, List<String> present) {
        Set<String> known = new HashSet<>(former);
        return (int) present.stream().filter(part -> !known.contains(part)).count();
    }
}
