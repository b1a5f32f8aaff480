package org.sinergija.projects.reconciliation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.initiative.Initiative;
import org.sinergija.projects.origin.Former;
import org.sinergija.projects.origin.Origin;
import org.sinergija.projects.origin.Outcome;
import org.sinergija.projects.origin.Trace;
import org.sinergija.starter.fault.Stale;
import org.springframework.stereotype.Component;

/// Takes back what an import did with an initiative. After a crash the same may be asked for again.
@Component
public class Undoing {
    private static final Undone EDITED = Undone.left("It was edited since.");

    private final Sources sources;
    private final Clock clock;

    Undoing(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /// @param applied by that import, and more than looked at
    public Undone undo(UUID job, Applied applied) {
        if (applied.outcome() == Outcome.WITHDRAWN) {
            return Undone.left("It was cancelled, and a status never moves back.");
        }
        UUID id = Optional.ofNullable(applied.initiative()).orElseThrow();
        Optional<Origin> origin = sources.origins().find(id);
        Optional<Initiative> initiative = sources.register().find(id);
        if (initiative.isEmpty()) {
            forget(id, applied, origin);
            return Undone.takenBack(null);
        }
        Former former = applied.former();
        if (former != null && isPutBack(former, origin)) {
            return Undone.takenBack(statusStays(applied));
        }
        if (origin.isEmpty() || !origin.get().trace().isOf(job, applied.number())) {
            return Undone.left("A later import changed it.");
        }
        try {
            return former == null
                    ? erase(initiative.get(), origin.get(), applied)
                    : putBack(initiative.get(), origin.get(), former, job, applied);
        } catch (Stale changedMeanwhile) {
            return EDITED;
        }
    }

    private Undone erase(Initiative initiative, Origin origin, Applied applied) {
        if (initiative.version() != origin.trace().version()) {
            return EDITED;
        }
        sources.register().eraseImported(initiative);
        forget(initiative.id(), applied, Optional.of(origin));
        return Undone.takenBack(null);
    }

    private void forget(UUID id, Applied applied, Optional<Origin> origin) {
        if (applied.identity() != null) {
            sources.heldIds().free(id, List.of(applied.identity()));
        }
        origin.ifPresent(known -> sources.heldIds().free(id, known.said().details().externalIds()));
        sources.origins().forget(id);
    }

    /// A crash may have come after the initiative was put back, and before its origin was.
    private Undone putBack(Initiative initiative, Origin origin, Former former, UUID job, Applied applied) {
        String by = "reversal of import " + job;
        if (initiative.version() != origin.trace().version() && !initiative.lastChangedBy().equals(by)) {
            return EDITED;
        }
        List<ExternalId> further = new ArrayList<>(initiative.details().externalIds());
        further.removeAll(former.details().externalIds());
        further.remove(origin.identity());
        initiative.revise(former.details().withoutStatus(), by, clock.instant());
        sources.register().saveImported(initiative);
        sources.heldIds().free(initiative.id(), further);
        sources.origins().putBack(origin, former, initiative.version());
        return Undone.takenBack(statusStays(applied));
    }

    private static boolean isPutBack(Former former, Optional<Origin> origin) {
        Trace before = former.trace();
        return before == null
                ? origin.isEmpty()
                : origin.filter(now -> now.trace().isOf(before.job(), before.number())).isPresent();
    }

    private static @Nullable String statusStays(Applied applied) {
        return applied.changes().stream().anyMatch(change -> change.field().equals("/status"))
                ? "Its status stays: a status never moves back."
                : null;
    }
}
