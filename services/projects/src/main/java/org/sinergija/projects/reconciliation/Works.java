package org.sinergija.projects.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.sinergija.contracts.value.Fault;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.identity.HeldId;
import org.sinergija.projects.initiative.Change;
import org.sinergija.projects.initiative.Initiative;
import org.sinergija.projects.origin.Digest;
import org.sinergija.projects.origin.Former;
import org.sinergija.projects.origin.Origin;
import org.sinergija.projects.origin.Outcome;
import org.sinergija.projects.origin.Said;
import org.sinergija.projects.origin.Trace;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.fault.Stale;

/// What some records change, prepared one by one and stored together: first what will have been done, then the initiatives
/// side by side.
final class Works {
    /// The store commits what comes together in one go.
    private static final int SIDE_BY_SIDE = 8;

    private final Sources sources;
    private final Task task;
    private final Matching matching;
    private final Map<ReportedRecord, Work> works = new LinkedHashMap<>();
    private final List<Applied> foreign = new ArrayList<>();

    Works(Sources sources, Task task, Matching matching) {
        this.sources = sources;
        this.task = task;
        this.matching = matching;
    }

    /// @param before its origin until now, if any
    private record Work(Match match, Initiative initiative, Optional<Origin> before, Origin after, Applied applied) {}

    void add(Match match, Draft draft) {
        Optional<Origin> before = matching.origin(match.target().initiative());
        List<Finding> findings = new ArrayList<>(draft.findings());
        if (match.target().other() != null) {
            findings.add(apart(match, match.target().other()));
        }
        Optional<Initiative> present = matching.exists(match.target().initiative())
                ? sources.register().find(match.target().initiative())
                : Optional.empty();
        if (present.isPresent() && !sources.mayChange(task, present.get().details().lead())) {
            foreign.add(Applied.foreign(match.record(), present.get().details().lead()));
            return;
        }
        Work work = present.isPresent()
                ? revision(match, draft, present.get(), before, findings)
                : registration(match, draft, before, findings);
        works.put(match.record(), work);
    }

    private Work registration(Match match, Draft draft, Optional<Origin> before, List<Finding> findings) {
        Target target = match.target();
        Initiative initiative = Initiative.register(target.initiative(), draft.details(), task.by(), task.at());
        Outcome outcome = target.other() == null ? Outcome.CREATED : Outcome.CONFLICT;
        Trace trace = new Trace(task.job(), match.record().number(), outcome, initiative.version(), List.of(), null);
        return new Work(match, initiative, before, origin(match, draft, Optional.empty(), trace),
                Applied.of(match.record(), outcome, target.initiative(), target.identity(), findings, List.of(), null));
    }

    private Work revision(Match match, Draft draft, Initiative initiative, Optional<Origin> before,
            List<Finding> findings) {
        Optional<Trace> begun = before.map(Origin::trace)
                .filter(trace -> trace.isOf(task.job(), match.record().number()));
        Former former = begun.map(Trace::former).orElse(null);
        if (begun.isPresent() && former == null) {
            return done(match, initiative, before.orElseThrow(), findings);
        }
        Optional<Said> said = former == null ? before.map(Origin::said) : Optional.ofNullable(former.said());
        Revision revision = Revision.of(match, draft, initiative, said, task);
        findings.addAll(revision.findings());
        Former was = former == null ? Former.of(revision.before(), before.orElse(null)) : former;
        List<Change.Field> changes = begun.map(Trace::changes).orElse(revision.changes());
        Outcome outcome = changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
        Trace trace = outcome == Outcome.UNCHANGED && before.isPresent()
                ? before.get().trace()
                : new Trace(task.job(), match.record().number(), outcome, initiative.version(), changes, was);
        return new Work(match, initiative, before, origin(match, draft, said, trace),
                Applied.of(match.record(), outcome, initiative.id(), match.target().identity(), findings, changes,
                        outcome == Outcome.UNCHANGED ? null : was));
    }

    /// It was created before a crash, and nothing is left to do.
    private Work done(Match match, Initiative initiative, Origin origin, List<Finding> findings) {
        return new Work(match, initiative, Optional.of(origin), origin, Applied.of(match.record(),
                origin.trace().outcome(), initiative.id(), match.target().identity(), findings, List.of(), null));
    }

    private static Origin origin(Match match, Draft draft, Optional<Said> said, Trace trace) {
        Said now = said.filter(match::supplements)
                .orElseGet(() -> Said.of(Digest.of(match.activity()), match.activity().original(), draft.details()));
        return new Origin(match.target().initiative(), match.target().identity(), now, trace);
    }

    private static Finding apart(Match match, HeldId other) {
        return Finding.warning(match.record().line(), "identifier",
                "%s belongs to initiative %s%s; this activity is kept apart from it, as %s.".formatted(
                        other.id().value(), other.initiative(), other.publisher() == null
                                ? ""
                                : ", which %s reports".formatted(other.publisher().name()),
                        match.target().identity().scheme()),
                "If both are one, let one publisher report it; if not, give this one an identifier of its own.");
    }

    /// @return the records that others got in the way of
    Collection<ReportedRecord> complete(Map<Integer, Applied> applied) {
        List<ReportedRecord> again = new ArrayList<>();
        foreign.forEach(done -> applied.put(done.number(), done));
        if (!task.stores()) {
            works.values().forEach(work -> applied.put(work.applied().number(), work.applied()));
            return again;
        }
        sources.origins().keep(works.values().stream().map(Work::after).toList());
        try (ExecutorService savers = Executors.newFixedThreadPool(SIDE_BY_SIDE, Thread.ofVirtual().factory())) {
            Map<Work, Future<Optional<Applied>>> saved = new LinkedHashMap<>();
            works.values()
                    .forEach(work -> saved.put(work, savers.submit((Callable<Optional<Applied>>) () -> save(work))));
            for (Map.Entry<Work, Future<Optional<Applied>>> each : saved.entrySet()) {
                result(each.getValue()).ifPresentOrElse(done -> applied.put(done.number(), done),
                        () -> again.add(each.getKey().match().record()));
            }
        }
        return again;
    }

    /// Empty if somebody else changed it meanwhile.
    private Optional<Applied> save(Work work) {
        try {
            sources.register().saveImported(work.initiative());
            return Optional.of(work.applied());
        } catch (Stale changedMeanwhile) {
            putBack(work);
            return Optional.empty();
        } catch (InvalidRequest tooLarge) {
            putBack(work);
            return Optional.of(Applied.rejected(work.match().record(), "record", "The initiative %s."
                    .formatted(tooLarge.faults().stream().map(Fault::detail).findFirst().orElse("is too large")),
                    null));
        }
    }

    private void putBack(Work work) {
        work.before().ifPresentOrElse(before -> sources.origins().keep(List.of(before)),
                () -> sources.origins().forget(work.after().initiative()));
    }

    private static Optional<Applied> result(Future<Optional<Applied>> saved) {
        try {
            return saved.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while initiatives were saved", interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }
}
