package org.sinergija.events.registration;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.events.seat.Invitation;
import org.sinergija.events.seating.Ledgers;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events/{id}/invitations")
class InvitationController {
    private static final int MOST = 500;

    private final Events events;
    private final Ledgers ledgers;
    private final Marks marks;
    private final Ids ids;

    InvitationController(Events events, Ledgers ledgers, Marks marks, Ids ids) {
        this.events = events;
        this.ledgers = ledgers;
        this.marks = marks;
        this.ids = ids;
    }

    /// @param count how many to make
    record Wish(@NotNull(message = "is required") @Min(1) @Max(MOST) Integer count) {}

    /// @param codes each lets one registration in; they are shown this once
    record Codes(List<String> codes) {}

    /// @param made so far
    /// @param used by a registration, which may have been cancelled since
    record Use(int made, long used) {
        static Use of(List<Invitation> invitations) {
            return new Use(invitations.size(),
                    invitations.stream().filter(invitation -> invitation.registration() != null).count());
        }
    }

    @PostMapping
    @Operation(summary = "Make codes, each for one registration, for an event that is by invitation")
    ResponseEntity<Codes> invite(@PathVariable UUID id, @RequestBody Wish wish, Caller caller) {
        Event event = events.ofOrganiser(id, caller);
        UUID series = ids.next();
        List<String> codes = IntStream.range(0, wish.count()).mapToObj(nth -> marks.code(series, nth)).toList();
        Set<String> hashes = codes.stream().map(marks::invitation).collect(Collectors.toSet());
        ledgers.decide(event.id(), (ledger, _) -> {
            ledger.invite(hashes);
            return () -> event;
        });
        return ResponseEntity.created(URI.create("/api/v1/events/%s/invitations".formatted(id)))
                .cacheControl(CacheControl.noStore()).eTag("\"%s\"".formatted(series)).body(new Codes(codes));
    }

    @GetMapping
    @Operation(summary = "How many codes were made and used")
    Use use(@PathVariable UUID id, Caller caller) {
        Event event = events.ofOrganiser(id, caller);
        return ledgers.decide(event.id(), (ledger, _) -> () -> Use.of(ledger.state().invitations()));
    }
}
