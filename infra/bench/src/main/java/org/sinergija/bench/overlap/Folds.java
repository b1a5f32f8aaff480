package org.sinergija.bench.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sinergija.coordination.engine.Subject;

/// Labelled sets in parts, so that each part is judged by what the others teach. What pairs join stays together.
final class Folds {
    private final List<LabelledSet> sets;
    private final int count;
    private final Map<String, String> leaders = new HashMap<>();
    private final Map<String, Integer> folds = new HashMap<>();

    Folds(List<LabelledSet> sets, int count) {
        this.sets = List.copyOf(sets);
        this.count = count;
        sets.forEach(set -> set.pairs().forEach(pair -> leaders.put(leader(pair.leftKey()), leader(pair.rightKey()))));
        Map<String, Integer> byLeader = new HashMap<>();
        sets.forEach(set -> set.subjects().keySet().forEach(key -> folds.put(key,
                byLeader.computeIfAbsent(leader(key), _ -> byLeader.size() % count))));
    }

    private String leader(String key) {
        String next = leaders.getOrDefault(key, key);
        return next.equals(key) ? key : leader(next);
    }

    /// Of each set what lies in that part.
    List<LabelledSet> part(int fold) {
        return of(Set.of(fold));
    }

    /// Of each set what lies in the other parts.
    List<LabelledSet> without(int fold) {
        Set<Integer> others = new HashSet<>();
        for (int i = 0; i < count; i++) {
            others.add(i);
        }
        others.remove(fold);
        return of(others);
    }

    private List<LabelledSet> of(Set<Integer> wanted) {
        List<LabelledSet> parts = new ArrayList<>();
        for (LabelledSet set : sets) {
            Map<String, Subject> subjects = new LinkedHashMap<>(set.subjects());
            subjects.keySet().removeIf(key -> !wanted.contains(folds.get(key)));
            parts.add(new LabelledSet(set.name(), subjects,
                    set.pairs().stream().filter(pair -> subjects.containsKey(pair.leftKey())).toList()));
        }
        return parts;
    }
}
