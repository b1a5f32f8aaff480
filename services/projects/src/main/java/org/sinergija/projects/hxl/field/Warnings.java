package org.sinergija.projects.hxl.field;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.Finding;

/// What is left out of a record, each thing once however many rows say it, and not more than a person reads.
public final class Warnings {
    private static final int MOST = 30;

    private final List<Finding> found = new ArrayList<>();
    private final Set<String> told = new LinkedHashSet<>();
    private int more;

    public void add(int row, @Nullable Object place, String message, String advice) {
        if (found.size() == MOST) {
            more++;
        } else if (told.add(message)) {
            found.add(Finding.warning(row, place == null ? null : place.toString(), message, advice));
        }
    }

    /// @param row where the record begins
    public List<Finding> all(int row) {
        List<Finding> all = new ArrayList<>(found);
        if (more > 0) {
            all.add(Finding.warning(row, null, "%d more warnings of this activity are not shown.".formatted(more),
                    "Correct those above first."));
        }
        return all;
    }
}
