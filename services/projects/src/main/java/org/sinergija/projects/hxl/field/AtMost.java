package org.sinergija.projects.hxl.field;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Different things in the order in which they come, as many as the register takes.
public final class AtMost<T> {
    private final int most;
    private final String what;
    private final Warnings warnings;
    private final Set<T> all = new LinkedHashSet<>();

    /// @param what they are, in the plural
    public AtMost(int most, String what, Warnings warnings) {
        this.most = most;
        this.what = what;
        this.warnings = warnings;
    }

    public void add(int row, Collection<? extends T> more) {
        for (T each : more) {
            if (all.size() < most) {
                all.add(each);
            } else if (!all.contains(each)) {
                warnings.add(row, null,
                        "The activity has more than %d %s; the others are left out.".formatted(most, what),
                        "Split it into activities that are smaller.");
            }
        }
    }

    public List<T> all() {
        return List.copyOf(all);
    }
}
