package org.sinergija.events.programme;

import java.time.Clock;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events/{id}/sessions")
class SessionController {
    private static final String RULE = "Nobody speaks or moderates in two sessions at once, and no room holds two: that is "
            + "answered 409 with the other session's id as `session`. Names count as the same however they are spelt.";

    private final Events events;
    private final Programmes programmes;
    private final Ids ids;
    private final Clock clock;

    SessionController(Events events, Programmes programmes, Ids ids, Clock clock) {
        this.events = events;
        this.programmes = programmes;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping
    @Operation(description = RULE)
    ResponseEntity<SessionView> plan(@PathVariable UUID id, @RequestBody SessionDetails details, Caller caller) {
        Event event = open(id, caller);
        details.mustLieWithin(event.details());
        Session session = programmes.add(id, ids.next(), details, clock.instant());
        return Answers.created(session.id(), session.version(), SessionView.of(session, event.details()));
    }

    @GetMapping
    @Operation(description = "The sessions of an event by their start.")
    Slice<SessionView> list(@PathVariable UUID id, Paging paging, Caller caller) {
        Event event = events.shown(id, caller);
        return programmes.list(id, paging).map(session -> SessionView.of(session, event.details()));
    }

    @GetMapping("/{session}")
    ResponseEntity<SessionView> show(@PathVariable UUID id, @PathVariable UUID session, Caller caller) {
        Event event = events.shown(id, caller);
        return answer(programmes.get(id, session), event);
    }

    @PutMapping("/{session}")
    @Operation(description = RULE)
    ResponseEntity<SessionView> revise(@PathVariable UUID id, @PathVariable UUID session,
            @RequestBody SessionDetails details, IfMatch ifMatch, Caller caller) {
        Event event = open(id, caller);
        Session former = programmes.get(id, session);
        ifMatch.mustMatch(former.version());
        details.mustLieWithin(event.details());
        return answer(programmes.revise(id, former, details, clock.instant()), event);
    }

    @DeleteMapping("/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @PathVariable UUID session, Caller caller) {
        open(id, caller);
        programmes.remove(id, programmes.get(id, session));
    }

    private Event open(UUID id, Caller caller) {
        Event event = events.ofOrganiser(id, caller);
        if (event.status() == EventStatus.CANCELLED || event.status() == EventStatus.COMPLETED) {
            throw new RuleBroken("The programme of an event that is %s can no longer be changed."
                    .formatted(event.status()));
        }
        return event;
    }

    private static ResponseEntity<SessionView> answer(Session session, Event event) {
        return Answers.ok(session.version(), SessionView.of(session, event.details()));
    }
}
