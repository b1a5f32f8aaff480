package org.sinergija.events.checkin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.events.registration.Secrets;
import org.sinergija.events.seat.SeatStatus;
import org.sinergija.events.seating.Ledgers;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events/{id}/attendance")
class CheckInController {
    private final Events events;
    private final Ledgers ledgers;
    private final Secrets secrets;
    private final DayCodes codes;
    private final Presences presences;
    private final Clock clock;

    CheckInController(Events events, Ledgers ledgers, Secrets secrets, DayCodes codes, Presences presences,
            Clock clock) {
        this.events = events;
        this.ledgers = ledgers;
        this.secrets = secrets;
        this.codes = codes;
        this.presences = presences;
        this.clock = clock;
    }

    /// @param code to be shown to those who are there
    /// @param registrations of those who came
    record Day(LocalDate day, String code, List<UUID> registrations) {}

    /// @param registration that is noted now as there on that day
    record Noted(UUID registration, LocalDate day) {}

    @GetMapping
    @Operation(summary = "The code of a day, and who checked in by it", description = "Without a day: today's, there.")
    Day day(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate day, Caller caller) {
        Event event = events.ofOrganiser(id, caller);
        LocalDate asked = day == null ? today(event) : day;
        mustHave(event, asked);
        return new Day(asked, codes.of(id, asked), presences.on(id, asked));
    }

    @PostMapping
    @Operation(summary = "Check in by the code of the day, with the secret of the registration")
    Noted checkIn(@PathVariable UUID id, @RequestBody CheckIn checkIn,
            @RequestHeader(name = Secrets.HEADER, required = false) @Nullable String secret, Caller caller) {
        Event event = events.shown(id, caller);
        if (!secrets.opens(checkIn.registration(), secret)) {
            throw new NotFound("There is no registration %s.".formatted(checkIn.registration()));
        }
        LocalDate today = today(event);
        if (!codes.opens(id, today, checkIn.code())) {
            throw new RuleBroken("This is not the code of %s.".formatted(today));
        }
        return note(event, today, List.of(checkIn.registration())).getFirst();
    }

    @PostMapping("/marks")
    @Operation(summary = "Note who was there on a day")
    List<Noted> mark(@PathVariable UUID id, @RequestBody Marking marking, Caller caller) {
        Event event = events.ofOrganiser(id, caller);
        mustHave(event, marking.day());
        return note(event, marking.day(), marking.registrations());
    }

    private List<Noted> note(Event event, LocalDate day, List<UUID> registrations) {
        ledgers.decide(event.id(), (ledger, _) -> {
            for (UUID registration : registrations) {
                SeatStatus status = ledger.entry(registration).status();
                if (status != SeatStatus.CONFIRMED) {
                    throw new RuleBroken("The registration %s is %s, not CONFIRMED.".formatted(registration, status));
                }
            }
            return () -> event;
        });
        registrations.forEach(registration -> presences.note(event.id(), registration, day));
        return registrations.stream().map(registration -> new Noted(registration, day)).toList();
    }

    private LocalDate today(Event event) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(event.details().zone()));
    }

    private static void mustHave(Event event, LocalDate day) {
        if (day.isBefore(event.details().start().toLocalDate()) || day.isAfter(event.details().end().toLocalDate())) {
            throw new InvalidRequest(List.of(new Fault("/day", "%s is no day of this event".formatted(day))));
        }
    }
}
