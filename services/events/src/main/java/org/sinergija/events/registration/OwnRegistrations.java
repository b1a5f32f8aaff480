package org.sinergija.events.registration;

import java.time.Instant;
import java.util.List;

import org.sinergija.contracts.event.EventStatus;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.events.seat.Ledger;
import org.sinergija.events.seating.Ledgers;
import org.sinergija.starter.person.Holding;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// What somebody who has this address registered for. The ledger goes on counting it, without who it was; a seat at an event to come
/// goes to the next in line.
@Component
class OwnRegistrations implements Holding {
    private final Registrations registrations;
    private final Ledgers ledgers;
    private final Events events;
    private final Marks marks;

    OwnRegistrations(Registrations registrations, Ledgers ledgers, Events events, Marks marks) {
        this.registrations = registrations;
        this.ledgers = ledgers;
        this.events = events;
        this.marks = marks;
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public List<RegistrationView> tell(Caller caller) {
        return of(caller).stream().map(registration -> RegistrationView.of(events.get(registration.event()),
                ledgers.decide(registration.event(), (ledger, _) -> Standing.of(ledger, registration.id())),
                registrations.find(registration.id()), registrations.needs(registration.id()))).toList();
    }

    @Override
    public List<String> erase(Caller caller) {
        List<Registration> own = of(caller);
        own.forEach(this::erase);
        return own.stream().map(registration -> "registration for event %s".formatted(registration.event())).toList();
    }

    private void erase(Registration registration) {
        Event event = events.get(registration.event());
        ledgers.decide(event.id(), (ledger, now) -> {
            forget(ledger, registration, event, now);
            return () -> registration.id();
        });
        registrations.remove(registration.id());
    }

    private static void forget(Ledger ledger, Registration registration, Event event, Instant now) {
        if (!ledger.contains(registration.id())) {
            return;
        }
        boolean isToCome = event.status() == EventStatus.PUBLISHED && now.isBefore(event.start());
        if (isToCome && !ledger.entry(registration.id()).status().isOver()) {
            ledger.cancel(registration.id(), now);
        }
        ledger.forget(registration.id());
    }

    private List<Registration> of(Caller caller) {
        return registrations.of(caller.email() == null ? null : marks.person(caller.email()));
    }
}
