package org.sinergija.events.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventCancelled;
import org.sinergija.contracts.event.EventCompleted;
import org.sinergija.contracts.event.EventDrafted;
import org.sinergija.contracts.event.EventPublished;
import org.sinergija.contracts.event.EventRevised;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.aggregate.Aggregate;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// A seminar, workshop, study visit or the like, from draft to its end.
@Document("events")
public final class Event extends Aggregate {
    private EventDetails details;
    private EventStatus status;
    private @Nullable String statusReason;
    private int calendarSequence;
    private final Instant createdAt;
    private Instant updatedAt;

    @PersistenceCreator
    private Event(UUID id, EventDetails details, EventStatus status, @Nullable String statusReason,
            int calendarSequence, Instant createdAt, Instant updatedAt) {
        super(id);
        this.details = details;
        this.status = status;
        this.statusReason = statusReason;
        this.calendarSequence = calendarSequence;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
    }

    static Event draft(UUID id, EventDetails details, Instant at) {
        Event event = new Event(id, details, EventStatus.DRAFT, null, 0, at, at);
        event.recordThat(new EventDrafted(event.state()));
        return event;
    }

    void revise(EventDetails next, Instant at) {
        if (status == EventStatus.CANCELLED || status == EventStatus.COMPLETED) {
            throw new RuleBroken("An event that is %s can no longer be changed.".formatted(status));
        }
        if (next.equals(details)) {
            return;
        }
        if (status == EventStatus.PUBLISHED) {
            requireComplete(next);
        }
        if (movesTo(next)) {
            calendarSequence++;
        }
        details = next;
        updatedAt = at;
        recordThat(new EventRevised(state()));
    }

    /// @throws InvalidRequest if it is to be published and something is missing
    void moveTo(EventStatus next, @Nullable String reason, Instant at) {
        if (!status.leadsTo(next)) {
            throw new RuleBroken("An event that is %s cannot become %s.".formatted(status, next));
        }
        if (next == EventStatus.PUBLISHED) {
            requireComplete(details);
        }
        if (next == EventStatus.COMPLETED && at.isBefore(start())) {
            throw new RuleBroken("An event that has not begun cannot become COMPLETED.");
        }
        status = next;
        statusReason = reason;
        calendarSequence++;
        updatedAt = at;
        switch (next) {
            case PUBLISHED -> recordThat(new EventPublished(state()));
            case CANCELLED -> recordThat(new EventCancelled(state()));
            case COMPLETED -> recordThat(new EventCompleted(state()));
            case DRAFT -> throw new IllegalStateException("Nothing leads to a draft");
        }
    }

    public EventDetails details() {
        return details;
    }

    public EventStatus status() {
        return status;
    }

    public boolean isPublic() {
        return status != EventStatus.DRAFT;
    }

    public Instant start() {
        return at(details.start());
    }

    public Instant end() {
        return at(details.end());
    }

    /// The first moment at which nobody registers any more: when the organiser said, or when it ends.
    public Instant registrationCloses() {
        return at(details.registrationCloses() == null ? details.end() : details.registrationCloses());
    }

    @Override
    public EventState state() {
        return new EventState(id(), details.title(), details.summary(), details.kind(), details.format(),
                details.start(), details.end(), details.zone(),
                details.venue() == null ? null : details.venue().venue(),
                details.stops().stream().map(Halt::stop).toList(), details.organisers(),
                details.coFinancing().stream().map(Share::coFinancing).toList(), details.associatedPartners(),
                details.themes(), details.territories(), details.targetGroups(), details.languages(),
                details.capacity(), details.onlineCapacity(), details.capacityPerOrganisation(), details.policy(),
                details.registrationCloses(), details.questions().stream().map(Asked::question).toList(),
                details.series(), details.initiative(), status, statusReason, calendarSequence, createdAt, updatedAt);
    }

    private Instant at(LocalDateTime local) {
        return local.atZone(ZoneId.of(details.zone())).toInstant();
    }

    private boolean movesTo(EventDetails next) {
        return !(next.start().equals(details.start()) && next.end().equals(details.end())
                && next.zone().equals(details.zone()) && Objects.equals(next.venue(), details.venue())
                && next.stops().equals(details.stops()) && next.format() == details.format());
    }

    private static void requireComplete(EventDetails details) {
        List<Fault> missing = details.missing();
        if (!missing.isEmpty()) {
            throw new InvalidRequest(missing);
        }
    }
}
