package org.sinergija.coordination.coverage;

import java.util.EnumMap;
import java.util.Map;

import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.coordination.budget.Sums;

/// Counts initiatives, each once.
final class Tally {
    private final Map<InitiativeStatus, Integer> statuses = new EnumMap<>(InitiativeStatus.class);
    private final Sums budgets = new Sums();
    private final Span span;
    private int initiatives;
    private int needs;
    private int supply;

    Tally(Span span) {
        this.span = span;
    }

    void count(CountedInitiative initiative) {
        initiatives++;
        statuses.merge(initiative.status(), 1, Integer::sum);
        needs += Demand.isNeed(initiative) ? 1 : 0;
        supply += Demand.isSupply(initiative, span) ? 1 : 0;
    }

    Sums budgets() {
        return budgets;
    }

    Count shown() {
        return new Count(initiatives, statuses, needs, supply, budgets.list());
    }
}
