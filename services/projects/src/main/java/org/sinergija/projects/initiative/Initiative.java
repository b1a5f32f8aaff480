package org.sinergija.projects.initiative;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.InitiativeRegistered;
import org.sinergija.contracts.initiative.InitiativeRevised;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.InitiativeStatusChanged;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.starter.aggregate.Aggregate;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// A project, programme or action, from concept to its end.
@Document("initiatives")
public final class Initiative extends Aggregate {
    /// In characters: thousands of usual revisions, and far from what one document may hold (16 MB).
    private static final int LONGEST_HISTORY = 2_000_000;

    private InitiativeDetails details;
    private InitiativeStatus status;
    private @Nullable String statusReason;
    private final Instant createdAt;
    private Instant updatedAt;
    // Stored for queries, which alone read it.
    @SuppressWarnings("UnusedVariable")
    private String searchText;
    private final List<Change> history;

    @PersistenceCreator
    private Initiative(UUID id, InitiativeDetails details, InitiativeStatus status, @Nullable String statusReason,
            Instant createdAt, Instant updatedAt, String searchText, List<Change> history) {
        super(id);
        this.details = details;
        this.status = status;
        this.statusReason = statusReason;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
        this.searchText = searchText;
        this.history = new ArrayList<>(history);
    }

    /// @param by who registers it: a person, or an import
    public static Initiative register(UUID id, InitiativeDetails details, String by, Instant at) {
        InitiativeStatus first = details.status() == null ? InitiativeStatus.CONCEPT : details.status();
        Initiative initiative = new Initiative(id, details, first, null, at, at, SearchText.of(details), List.of());
        initiative.remember(Change.registered(at, by));
        initiative.recordThat(new InitiativeRegistered(initiative.state()));
        return initiative;
    }

    public void revise(InitiativeDetails next, String by, Instant at) {
        if (next.status() != null && next.status() != status) {
            throw new RuleBroken("The status %s becomes %s only with a reason, by POST to /status.".formatted(status,
                    next.status()));
        }
        List<Change.Field> changed = Change.between(details, next);
        if (changed.isEmpty()) {
            return;
        }
        details = next;
        searchText = SearchText.of(next);
        updatedAt = at;
        remember(Change.revised(at, by, changed));
        recordThat(new InitiativeRevised(state()));
    }

    /// Never moves back: partners have planned around it.
    public void moveTo(InitiativeStatus next, String reason, String by, Instant at) {
        if (!status.leadsTo(next)) {
            throw new RuleBroken("An initiative that is %s cannot become %s.".formatted(status, next));
        }
        remember(Change.moved(at, by, status, next, reason));
        status = next;
        statusReason = reason;
        updatedAt = at;
        recordThat(new InitiativeStatusChanged(state()));
    }

    /// A person, an import, or whoever else did it.
    public String lastChangedBy() {
        return history.getLast().by();
    }

    List<Change> history() {
        return List.copyOf(history);
    }

    /// Lets go of the oldest changes where there is no room for all.
    private void remember(Change change) {
        history.add(change);
        int length = history.stream().mapToInt(Change::length).sum();
        while (length > LONGEST_HISTORY) {
            length -= history.removeFirst().length();
        }
    }

    public InitiativeDetails details() {
        return details;
    }

    public InitiativeStatus status() {
        return status;
    }

    @Override
    protected InitiativeState state() {
        return new InitiativeState(id(), details.title(), details.summary(), details.objectives(), details.lead(),
                details.participants(), details.themes(), details.territories(), details.targetGroups(),
                details.activityTypes(), details.period(), details.budget(), details.related(), status, statusReason,
                details.visibility() == null ? Visibility.PUBLIC : details.visibility(), details.externalIds(),
                details.outputs(), createdAt, updatedAt);
    }
}
