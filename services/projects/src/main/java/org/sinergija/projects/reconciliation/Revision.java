package org.sinergija.projects.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.initiative.Change;
import org.sinergija.projects.initiative.Initiative;
import org.sinergija.projects.initiative.InitiativeDetails;
import org.sinergija.projects.origin.OriginalDifference;
import org.sinergija.projects.origin.Said;

/// What a record makes different in an initiative that is there already.
///
/// @param before its details until now
/// @param changes in the register and in the kept text, for people to read
record Revision(InitiativeDetails before, List<Change.Field> changes, List<Finding> findings) {

    /// Changes the initiative, which is not stored yet.
    ///
    /// @param said last by its publisher, if by a file
    static Revision of(Match match, Draft draft, Initiative initiative, Optional<Said> said, Task task) {
        InitiativeDetails before = initiative.details();
        int line = match.record().line();
        boolean supplements = said.filter(match::supplements).isPresent();
        InitiativeDetails now = match.activity().original().format() == Original.Format.IATI
                ? Unsaid.completed(draft.details(), before)
                : draft.details();
        Merge merge = new Merge(said.map(Said::details).orElse(null), now, before,
                supplements ? Merge.Silence.UNSAID : Merge.Silence.NOTHING, line);
        InitiativeDetails next = merge.details();
        List<Finding> findings = new ArrayList<>(merge.findings());
        List<Change.Field> changes = new ArrayList<>(Change.between(before, next));
        initiative.revise(next, task.by(), task.at());
        InitiativeStatus former = initiative.status();
        move(initiative, said.map(last -> last.details().status()).orElse(null), draft.details().status(), task);
        if (initiative.status() != former) {
            changes.add(new Change.Field("/status", former.name(), initiative.status().name()));
        }
        findings.addAll(notMoved(match, initiative, said.map(last -> last.details().status()).orElse(null)));
        said.filter(last -> last.format() == match.activity().original().format()).ifPresent(last -> changes.addAll(
                OriginalDifference.between(last.original(), match.activity().original(), List.copyOf(changes))));
        return new Revision(before, changes, findings);
    }

    /// As far as it leads forward, over `ACTIVE` where there is no straight way.
    private static void move(Initiative initiative, @Nullable InitiativeStatus last, @Nullable InitiativeStatus now,
            Task task) {
        if (now == null || now == last || agree(now, initiative.status())) {
            return;
        }
        String reason = "Reported by %s".formatted(task.by());
        if (!initiative.status().leadsTo(now) && initiative.status().leadsTo(InitiativeStatus.ACTIVE)
                && InitiativeStatus.ACTIVE.leadsTo(now)) {
            initiative.moveTo(InitiativeStatus.ACTIVE, reason, task.by(), task.at());
        }
        if (initiative.status().leadsTo(now)) {
            initiative.moveTo(now, reason, task.by(), task.at());
        }
    }

    /// No file tells a concept from a plan.
    private static boolean agree(InitiativeStatus reported, InitiativeStatus here) {
        return reported == here || (reported == InitiativeStatus.PLANNED && here == InitiativeStatus.CONCEPT);
    }

    private static List<Finding> notMoved(Match match, Initiative initiative, @Nullable InitiativeStatus last) {
        InitiativeStatus now = match.activity().status();
        if (initiative.status() == InitiativeStatus.CANCELLED) {
            return Matching.gone(match.record(), match.activity(), initiative.status());
        }
        return now == null || now == last || agree(now, initiative.status())
                ? List.of()
                : List.of(Finding.warning(match.record().line(), "status",
                        "The file says %s, but an initiative that is %s cannot become that; its status stays."
                                .formatted(
                                        now, initiative.status()),
                        "If it goes on after all, report it as a new activity."));
    }
}
