package org.sinergija.coordination.overlap;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.SubjectChange;
import org.sinergija.coordination.engine.Subject;

/// What changed materially on either side of an overlap, as much of it as is kept.
///
/// @param newestFirst the last 20 at most
record Changes(List<SubjectChange> newestFirst) {
    static final Changes NONE = new Changes(List.of());
    private static final int MOST = 20;

    Changes {
        newestFirst = List.copyOf(newestFirst);
    }

    /// Between what the side was and what it is now; none if nothing matters of it.
    static Changes between(Side before, Subject now, Instant at) {
        List<String> fields = before.fieldsChangedIn(now);
        return fields.isEmpty()
                ? NONE
                : new Changes(List.of(new SubjectChange(now.id(), fields, now.sequence(), at)));
    }

    Changes before(Changes earlier) {
        return new Changes(Stream.concat(newestFirst.stream(), earlier.newestFirst.stream()).limit(MOST).toList());
    }

    boolean isEmpty() {
        return newestFirst.isEmpty();
    }

    /// As the contract shows them: nothing where there are none.
    @Nullable
    List<SubjectChange> orNull() {
        return isEmpty() ? null : newestFirst;
    }
}
