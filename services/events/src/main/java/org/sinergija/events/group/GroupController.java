package org.sinergija.events.group;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.sinergija.starter.web.version.Answers;
import org.sinergija.starter.web.version.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class GroupController {
    private final WorkingGroups groups;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    GroupController(WorkingGroups groups, Events events, Ids ids, Clock clock) {
        this.groups = groups;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @PostMapping("/events/{id}/working-groups")
    @Operation(summary = "Form a working group of an event")
    ResponseEntity<GroupView> form(@PathVariable UUID id, @RequestBody GroupDetails details, Caller caller) {
        Event event = events.ofOrganiser(id, caller);
        Instant now = clock.instant();
        WorkingGroup group = groups.add(new WorkingGroup(ids.next(), null, id, details, now, now));
        return Answers.createdAt("/api/v1/working-groups/" + group.id(), group.tag(),
                GroupView.of(new Circle(group, event), caller));
    }

    @GetMapping("/events/{id}/working-groups")
    @Operation(summary = "The working groups of an event")
    Slice<GroupView> list(@PathVariable UUID id, Paging paging, Caller caller) {
        Event event = events.shown(id, caller);
        return groups.of(id, paging).map(group -> GroupView.of(new Circle(group, event), caller));
    }

    @GetMapping("/working-groups/{id}")
    @Operation(summary = "A working group",
            description = "Where the notes of its meetings are, its members and the event's organisers see alone.")
    ResponseEntity<GroupView> show(@PathVariable UUID id, Caller caller) {
        Circle circle = groups.circle(id, caller);
        return Answers.ok(circle.group().tag(), GroupView.of(circle, caller));
    }

    @PutMapping("/working-groups/{id}")
    @Operation(summary = "Change a working group, as its chair or as the event's organiser")
    ResponseEntity<GroupView> revise(@PathVariable UUID id, @RequestBody GroupDetails details, IfMatch ifMatch,
            Caller caller) {
        Circle circle = groups.circle(id, caller);
        circle.mustBeLedBy(caller);
        ifMatch.mustMatch(circle.group().tag());
        WorkingGroup saved = groups.save(circle.group().revised(details, clock.instant()));
        return Answers.ok(saved.tag(), GroupView.of(new Circle(saved, circle.event()), caller));
    }
}
