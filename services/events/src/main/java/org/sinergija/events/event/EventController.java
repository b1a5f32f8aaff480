package org.sinergija.events.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventKind;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.paging.Sortable;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events")
class EventController {
    private static final String RULE = "A draft is shown to its organisers, to coordinators and administrators; to all "
            + "others it does not exist.";

    private final Events events;
    private final StoredEvents stored;
    private final Timetable timetable;
    private final MongoTemplate mongo;
    private final Ids ids;
    private final Clock clock;

    EventController(Events events, StoredEvents stored, Timetable timetable, MongoTemplate mongo, Ids ids,
            Clock clock) {
        this.events = events;
        this.stored = stored;
        this.timetable = timetable;
        this.mongo = mongo;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @Operation(description = "Drafts an event; nobody but its organisers sees it until it is published.")
    ResponseEntity<EventView> draft(@RequestBody EventDetails details, Caller caller) {
        caller.mustBelongToOneOf(details.organisers());
        Event saved = stored.save(Event.draft(ids.next(), details, clock.instant()));
        return Answers.created(saved, view(saved, caller));
    }

    @GetMapping
    @Operation(description = RULE)
    Slice<EventView> list(@RequestParam(required = false) @Nullable EventKind kind,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable UUID series,
            @RequestParam(required = false) @Nullable EventStatus status,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @Sortable({"updatedAt", "createdAt"}) Paging paging, Caller caller) {
        EventFilter filter = new EventFilter(kind, theme, territory, organisation, series, status, from, to);
        return paging.find(mongo, Event.class, filter.criteria(caller)).map(event -> view(event, caller));
    }

    @GetMapping("/{id}")
    @Operation(description = RULE)
    ResponseEntity<EventView> show(@PathVariable UUID id, Caller caller) {
        Event event = events.shown(id, caller);
        return Answers.ok(event, view(event, caller));
    }

    @PutMapping("/{id}")
    @Operation(
            description = "Sessions stay at their times, or with `sessions=SHIFT` move as far as the event's start does. "
                    + "`sessionsOutside` are those that lie outside the event then.")
    ResponseEntity<EventView> revise(@PathVariable UUID id, @RequestBody EventDetails details,
            @RequestParam(defaultValue = "KEEP") OnMove sessions, IfMatch ifMatch, Caller caller) {
        Event event = events.ofOrganiser(id, caller);
        caller.mustBelongToOneOf(details.organisers());
        ifMatch.mustMatch(event);
        LocalDateTime before = event.details().start();
        Instant now = clock.instant();
        event.revise(details, now);
        Event saved = stored.save(event);
        if (sessions == OnMove.SHIFT) {
            timetable.shift(id, Duration.between(before, details.start()), now);
        }
        return Answers.ok(saved, view(saved, caller, timetable.outside(saved)));
    }

    @PostMapping("/{id}/status")
    ResponseEntity<EventView> changeStatus(@PathVariable UUID id, @RequestBody StatusChange change, Caller caller) {
        Event event = events.ofOrganiser(id, caller);
        event.moveTo(change.status(), change.reason(), clock.instant());
        Event saved = stored.save(event);
        return Answers.ok(saved, view(saved, caller));
    }

    private static EventView view(Event event, Caller caller) {
        return view(event, caller, List.of());
    }

    private static EventView view(Event event, Caller caller, List<UUID> sessionsOutside) {
        return new EventView(event.state(),
                Events.isOrganiser(event, caller) ? event.details().onlineUrl() : null, sessionsOutside);
    }
}
