package org.sinergija.events.registration;

import java.net.URI;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.events.registration.Registered.Manage;
import org.sinergija.events.seating.Act;
import org.sinergija.events.seating.Ledgers;
import org.sinergija.starter.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// For whoever takes part, or wants to.
@RestController
@RequestMapping("/api/v1")
class RegistrationController {
    private final Events events;
    private final Desk desk;
    private final Ledgers ledgers;
    private final Registrations registrations;
    private final Secrets secrets;
    private final Claims claims;

    RegistrationController(Events events, Desk desk, Ledgers ledgers, Registrations registrations, Secrets secrets,
            Claims claims) {
        this.events = events;
        this.desk = desk;
        this.ledgers = ledgers;
        this.registrations = registrations;
        this.secrets = secrets;
        this.claims = claims;
    }

    @PostMapping("/events/{id}/registrations")
    @Operation(description = "The answer says what is stored: CONFIRMED, WAITLISTED with the position in the line, or "
            + "PENDING until the organiser approves.")
    ResponseEntity<Registered> register(@PathVariable UUID id, @RequestBody RegistrationForm form, Caller caller) {
        Event event = events.shown(id, caller);
        Desk.Taken taken = desk.register(event, form, caller);
        UUID registration = taken.view().id();
        String path = "/api/v1/registrations/" + registration;
        return ResponseEntity.created(URI.create(path)).eTag("\"%d\"".formatted(taken.version()))
                .cacheControl(CacheControl.noStore())
                .body(new Registered(taken.view(), new Manage(path, secrets.of(registration))));
    }

    @GetMapping("/registrations/{id}")
    @Operation(description = Claims.WHO)
    ResponseEntity<RegistrationView> show(@PathVariable UUID id,
            @RequestHeader(name = Secrets.HEADER, required = false) @Nullable String secret, Caller caller) {
        return acted(id, secret, caller, (ledger, _) -> Standing.of(ledger, id));
    }

    @DeleteMapping("/registrations/{id}")
    @Operation(summary = "Cancel a registration", description = Claims.WHO)
    ResponseEntity<RegistrationView> cancel(@PathVariable UUID id,
            @RequestHeader(name = Secrets.HEADER, required = false) @Nullable String secret, Caller caller) {
        return acted(id, secret, caller, (ledger, now) -> Standing.of(ledger, ledger.cancel(id, now)));
    }

    @PostMapping("/registrations/{id}/acceptance")
    @Operation(summary = "Accept the seat that is offered", description = Claims.WHO)
    ResponseEntity<RegistrationView> accept(@PathVariable UUID id,
            @RequestHeader(name = Secrets.HEADER, required = false) @Nullable String secret, Caller caller) {
        return acted(id, secret, caller, (ledger, now) -> Standing.of(ledger, ledger.accept(id, now)));
    }

    @PostMapping("/registrations/{id}/move")
    @Operation(summary = "Move between the room and online", description = Claims.WHO)
    ResponseEntity<RegistrationView> move(@PathVariable UUID id, @RequestBody Move move,
            @RequestHeader(name = Secrets.HEADER, required = false) @Nullable String secret, Caller caller) {
        return acted(id, secret, caller,
                (ledger, now) -> Standing.of(ledger, ledger.move(id, move.attendance(), now)));
    }

    private ResponseEntity<RegistrationView> acted(UUID id, @Nullable String secret, Caller caller,
            Act<Standing> act) {
        Registration registration = claims.registration(id, secret, caller);
        Standing standing = ledgers.decide(registration.event(), act);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(view(events.get(registration.event()), standing));
    }

    private RegistrationView view(Event event, Standing standing) {
        UUID id = standing.entry().registration();
        return RegistrationView.of(event, standing, registrations.find(id), registrations.needs(id));
    }
}
