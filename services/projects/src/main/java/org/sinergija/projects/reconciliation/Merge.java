package org.sinergija.projects.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.initiative.InitiativeDetails;

/// Brings together what a file says now, what it said before and what people made of it: the file changes only what it says
/// differently than before, and never what people entered.
final class Merge {
    private static final String ADVICE = "Agree on one of them, then correct the file or the initiative.";

    private final @Nullable InitiativeDetails before;
    private final InitiativeDetails now;
    private final InitiativeDetails here;
    private final Silence silence;
    private final int line;
    private final List<Finding> findings = new ArrayList<>();

    /// What it means that a file says nothing.
    enum Silence {
        /// That there is nothing.
        NOTHING,
        /// That its format has no place for it.
        UNSAID
    }

    /// @param before what the file said last; null where people entered the initiative
    Merge(@Nullable InitiativeDetails before, InitiativeDetails now, InitiativeDetails here, Silence silence,
            int line) {
        this.before = before;
        this.now = now;
        this.here = here;
        this.silence = silence;
        this.line = line;
    }

    /// Files say nothing of outputs and visibility; the status has its own way.
    InitiativeDetails details() {
        findings.clear();
        return new InitiativeDetails(field("title", InitiativeDetails::title),
                optional("summary", InitiativeDetails::summary), optional("objectives", InitiativeDetails::objectives),
                field("lead", InitiativeDetails::lead), field("participants", InitiativeDetails::participants),
                field("themes", InitiativeDetails::themes), field("territories", InitiativeDetails::territories),
                field("targetGroups", InitiativeDetails::targetGroups),
                field("activityTypes", InitiativeDetails::activityTypes),
                optional("period", InitiativeDetails::period), optional("budget", InitiativeDetails::budget),
                field("related", InitiativeDetails::related), null, here.visibility(),
                field("externalIds", InitiativeDetails::externalIds), here.outputs());
    }

    /// About what the file could not change.
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private <T> T field(String name, Function<InitiativeDetails, T> field) {
        return takesFile(name, field) ? field.apply(now) : field.apply(here);
    }

    private <T> @Nullable T optional(String name, Function<InitiativeDetails, @Nullable T> field) {
        return takesFile(name, field) ? field.apply(now) : field.apply(here);
    }

    private boolean takesFile(String name, Function<InitiativeDetails, ? extends @Nullable Object> field) {
        Object said = field.apply(now);
        Object stands = field.apply(here);
        if (same(said, stands) || (silence == Silence.UNSAID && isNothing(said))
                || (before != null && same(said, field.apply(before)))) {
            return false;
        }
        boolean untouched = before == null ? isNothing(stands) : same(stands, field.apply(before));
        if (!untouched && !(before == null && isNothing(said))) {
            findings.add(Finding.warning(line, "/" + name, before == null
                    ? "The file says otherwise than what was entered here, which stays."
                    : "Was changed here since the last import, and now in the file too; what was entered here stays.",
                    ADVICE));
        }
        return untouched;
    }

    /// No list of an initiative has an order that means something.
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return (one instanceof Collection<?> some && other instanceof Collection<?> others)
                ? Set.copyOf(some).equals(Set.copyOf(others))
                : Objects.equals(one, other);
    }

    private static boolean isNothing(@Nullable Object value) {
        return value == null || (value instanceof Collection<?> list && list.isEmpty());
    }
}
