package org.sinergija.events.registration;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.events.seat.Attendance;
import org.sinergija.events.seat.SeatStatus;
import org.sinergija.events.seating.Act;
import org.sinergija.events.seating.Ledgers;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.download.Download;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// For the organisers of an event.
@RestController
@RequestMapping("/api/v1/events/{id}")
class OrganiserController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Events events;
    private final Ledgers ledgers;
    private final Registrations registrations;

    OrganiserController(Events events, Ledgers ledgers, Registrations registrations) {
        this.events = events;
        this.ledgers = ledgers;
        this.registrations = registrations;
    }

    @GetMapping("/seats")
    @Operation(summary = "How many have a seat, and how many wait")
    Seats seats(@PathVariable UUID id, Caller caller) {
        Event event = events.shown(id, caller);
        return ledgers.decide(event.id(), (ledger, now) -> () -> Seats.of(ledger, now));
    }

    @GetMapping("/registrations")
    Slice<RegistrationView> list(@PathVariable UUID id, @RequestParam(required = false) @Nullable SeatStatus status,
            @RequestParam(required = false) @Nullable Attendance attendance, Paging paging, Caller caller) {
        Event event = events.ofOrganiser(id, caller);
        List<Standing> wanted = standings(event)
                .filter(standing -> status == null || standing.entry().status() == status)
                .filter(standing -> attendance == null || standing.entry().attendance() == attendance)
                .sorted(Comparator.comparing(OrganiserController::place)).toList();
        Slice<Standing> page = paging.page(wanted, OrganiserController::place);
        List<UUID> ids = page.items().stream().map(standing -> standing.entry().registration()).toList();
        Participants people = new Participants(registrations.find(ids), registrations.needs(ids));
        return page.map(standing -> people.view(event, standing));
    }

    @GetMapping(path = "/registrations.csv", produces = "text/csv")
    void table(@PathVariable UUID id, Download download, Caller caller) throws IOException {
        Event event = events.ofOrganiser(id, caller);
        List<Standing> all = standings(event).toList();
        download.send("registrations.csv", CSV,
                out -> new ParticipantTable(event, registrations).write(all, out));
    }

    @PostMapping("/registrations/{registration}/approval")
    RegistrationView approve(@PathVariable UUID id, @PathVariable UUID registration, Caller caller) {
        return acted(id, registration, caller, (ledger, now) -> Standing.of(ledger, ledger.approve(registration, now)));
    }

    @PostMapping("/registrations/{registration}/rejection")
    RegistrationView reject(@PathVariable UUID id, @PathVariable UUID registration, @RequestBody Rejection rejection,
            Caller caller) {
        return acted(id, registration, caller,
                (ledger, now) -> Standing.of(ledger, ledger.reject(registration, rejection.reason(), now)));
    }

    private RegistrationView acted(UUID id, UUID registration, Caller caller, Act<Standing> act) {
        Event event = events.ofOrganiser(id, caller);
        Standing standing = ledgers.decide(event.id(), act);
        return RegistrationView.of(event, standing, registrations.find(registration),
                registrations.needs(registration));
    }

    private Stream<Standing> standings(Event event) {
        return ledgers.decide(event.id(), (ledger, _) -> Standing.all(ledger)).stream();
    }

    /// Rises with the time of registration.
    private static String place(Standing standing) {
        return standing.entry().registration().toString();
    }
}
