package org.sinergija.events.calendar;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;
import org.sinergija.events.document.Language;
import org.sinergija.events.registration.People;
import org.sinergija.events.registration.People.Seat;
import org.sinergija.starter.aggregate.Ids;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.security.Caller;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Calendars of people's own, which their programs read at a secret address.
@RestController
@RequestMapping("/api/v1")
class PersonalCalendarController {
    private static final String OWN = "/me/calendar";
    private static final String NAME = "Sinergija";

    private final PersonalCalendars calendars;
    private final People people;
    private final Organisers organisers;
    private final Ids ids;
    private final Clock clock;

    PersonalCalendarController(PersonalCalendars calendars, People people, Organisers organisers, Ids ids,
            Clock clock) {
        this.calendars = calendars;
        this.people = people;
        this.organisers = organisers;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param path where the calendar is, for whoever knows it
    /// @param since when it is there
    record Address(String path, Instant since) {}

    @PostMapping(OWN)
    @Operation(summary = "A secret address at which one's own calendar is read; one made before serves no more")
    ResponseEntity<Address> make(Caller caller) {
        PersonalCalendar made = calendars.make(people.known(caller), ids.next(), clock.instant());
        return ResponseEntity.created(URI.create("/api/v1" + OWN)).cacheControl(CacheControl.noStore())
                .eTag("\"%s\"".formatted(made.key())).body(address(made));
    }

    @GetMapping(OWN)
    ResponseEntity<Address> show(Caller caller) {
        PersonalCalendar own = calendars.of(people.known(caller))
                .orElseThrow(() -> new NotFound("There is no calendar of the caller's."));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).eTag("\"%s\"".formatted(own.key()))
                .body(address(own));
    }

    @DeleteMapping(OWN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw it; its address serves no more")
    void withdraw(Caller caller) {
        calendars.withdraw(people.known(caller));
    }

    @GetMapping(path = "/calendars/{secret}.ics", produces = CalendarController.CALENDAR)
    @Operation(summary = "The events that a person has a seat for",
            description = "Of an event that was called off, that it was. Who takes part online finds where to join.")
    ResponseEntity<String> read(@PathVariable String secret,
            @RequestParam(required = false) @Nullable String language) {
        PersonalCalendar calendar = calendars.at(secret)
                .orElseThrow(() -> new NotFound("There is no such calendar."));
        Language wanted = Language.wanted(language, "");
        List<Seat> seats = people.seats(calendar.person());
        Function<EventState, Organiser> organiser = organisers.of(seats.stream().map(Seat::event).toList(), wanted);
        return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.parseMediaType(CalendarController.CALENDAR))
                .body(CalendarFile.feed(NAME, seats.stream().map(seat -> entry(seat, organiser, wanted)).toList()));
    }

    private static Entry entry(Seat seat, Function<EventState, Organiser> organiser, Language language) {
        return Entry.of(seat.event(), organiser.apply(seat.event()), language).online(seat.joinAt());
    }

    private Address address(PersonalCalendar calendar) {
        return new Address("/api/v1/calendars/%s.ics".formatted(calendars.secret(calendar)), calendar.since());
    }
}
