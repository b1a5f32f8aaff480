package org.sinergija.events.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventKind;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.reference.Code;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.events.document.Language;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.EventFilter;
import org.sinergija.events.event.Events;
import org.sinergija.events.programme.Programmes;
import org.sinergija.starter.security.Caller;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class CalendarController {
    static final String CALENDAR = "text/calendar;charset=UTF-8";
    private static final int MOST = 2_000;

    private final Events events;
    private final Programmes programmes;
    private final Organisers organisers;
    private final Clock clock;

    CalendarController(Events events, Programmes programmes, Organisers organisers, Clock clock) {
        this.events = events;
        this.programmes = programmes;
        this.organisers = organisers;
        this.clock = clock;
    }

    @GetMapping(path = "/events.ics", produces = CALENDAR)
    @Operation(summary = "The calendar, to subscribe to",
            description = "The events of a theme, a region, an organisation or a kind, from a year ago on, at most 2000; those "
                    + "that were cancelled say so. Texts in the wanted language, as far as there are any.")
    ResponseEntity<String> all(@RequestParam(required = false) @Nullable EventKind kind,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String territory,
            @RequestParam(required = false) @Nullable UUID organisation,
            @RequestParam(required = false) @Nullable String language) {
        EventFilter filter = new EventFilter(kind, theme, territory, organisation, null, null,
                LocalDate.now(clock).minusYears(1), null);
        Language wanted = Language.wanted(language, "");
        String name = Stream.of("Sinergija", label(CodeList.THEMES, theme, wanted),
                label(CodeList.TERRITORIES, territory, wanted)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
        try (Stream<Event> found = events.all(filter.criteria(Caller.ANYBODY))) {
            List<EventState> all = found.limit(MOST).map(Event::state).toList();
            Function<EventState, Organiser> organiser = organisers.of(all, wanted);
            return answer(CalendarFile.feed(name,
                    all.stream().map(event -> Entry.of(event, organiser.apply(event), wanted)).toList()));
        }
    }

    @GetMapping(path = "/events/{id}.ics", produces = CALENDAR)
    @Operation(summary = "An event for one's calendar", description = "The event alone, as one entry.")
    ResponseEntity<String> one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String language,
            Caller caller) {
        EventState event = events.shown(id, caller).state();
        Language wanted = Language.wanted(language, "");
        return answer(CalendarFile.feed(wanted.of(event.title()),
                List.of(Entry.of(event, organisers.of(event, wanted), wanted))));
    }

    @GetMapping(path = "/events/{id}/programme.ics", produces = CALENDAR)
    @Operation(summary = "The sessions of an event for one's calendar", description = "An entry for each session.")
    ResponseEntity<String> sessions(@PathVariable UUID id, @RequestParam(required = false) @Nullable String language,
            Caller caller) {
        EventState event = events.shown(id, caller).state();
        Language wanted = Language.wanted(language, "");
        Organiser organiser = organisers.of(event, wanted);
        return answer(CalendarFile.feed(wanted.of(event.title()), programmes.all(id).stream()
                .map(session -> Entry.of(session, event, organiser, wanted)).toList()));
    }

    private static ResponseEntity<String> answer(String calendar) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(CALENDAR)).body(calendar);
    }

    private static String label(CodeList list, @Nullable String code, Language language) {
        Code found = code == null ? null : list.find(code);
        return found == null ? "" : language.of(found.labels());
    }
}
