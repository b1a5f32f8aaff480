package org.sinergija.events.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sinergija.events.registration.People;
import org.sinergija.starter.person.Holding;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// That somebody who has this address made a calendar.
@Component
class OwnCalendar implements Holding {
    private final PersonalCalendars calendars;
    private final People people;

    OwnCalendar(PersonalCalendars calendars, People people) {
        this.calendars = calendars;
        this.people = people;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Map<String, Object> tell(Caller caller) {
        return of(caller).<Map<String, Object>>map(calendar -> Map.of("since", calendar.since())).orElse(Map.of());
    }

    @Override
    public List<String> erase(Caller caller) {
        Optional<PersonalCalendar> own = of(caller);
        own.map(PersonalCalendar::person).ifPresent(calendars::withdraw);
        return own.stream().map(_ -> "the secret address of a calendar").toList();
    }

    private Optional<PersonalCalendar> of(Caller caller) {
        return people.find(caller).flatMap(calendars::of);
    }
}
