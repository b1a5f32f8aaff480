package org.sinergija.events.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.Events;
import org.sinergija.events.seat.Attendance;
import org.sinergija.events.seat.Entry;
import org.sinergija.events.seat.SeatStatus;
import org.sinergija.events.seating.Ledgers;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.security.Caller;
import org.springframework.stereotype.Component;

/// People who registered, each known again by a mark of the address.
@Component
public class People {
    private final Registrations registrations;
    private final Ledgers ledgers;
    private final Events events;
    private final Marks marks;

    People(Registrations registrations, Ledgers ledgers, Events events, Marks marks) {
        this.registrations = registrations;
        this.ledgers = ledgers;
        this.events = events;
        this.marks = marks;
    }

    /// A seat of somebody's.
    ///
    /// @param joinAt where to join, of one who takes part online
    public record Seat(EventState event, @Nullable String joinAt) {
        static Seat of(Event event, Entry entry) {
            return new Seat(event.state(),
                    entry.attendance() == Attendance.ONLINE ? event.details().onlineUrl() : null);
        }
    }

    /// The caller's mark; empty if the token names no address.
    public Optional<String> find(Caller caller) {
        return Optional.ofNullable(caller.email()).map(marks::person);
    }

    /// @throws RuleBroken if the token names no address
    public String known(Caller caller) {
        return find(caller).orElseThrow(
                () -> new RuleBroken("The token must name the address by which its person registers for events."));
    }

    /// For which events somebody has a seat; of those that were called off, for which they had registered.
    public List<Seat> seats(String person) {
        return registrations.of(person).stream().flatMap(this::seat).toList();
    }

    private Stream<Seat> seat(Registration registration) {
        return events.find(registration.event()).stream().flatMap(event -> entry(registration).stream()
                .filter(entry -> isToBeShown(event, entry)).map(entry -> Seat.of(event, entry)));
    }

    private Optional<Entry> entry(Registration registration) {
        return ledgers.decide(registration.event(), (ledger, _) -> () -> ledger.contains(registration.id())
                ? Optional.of(ledger.entry(registration.id()))
                : Optional.empty());
    }

    private static boolean isToBeShown(Event event, Entry entry) {
        return entry.status() == SeatStatus.CONFIRMED
                || (event.status() == EventStatus.CANCELLED && entry.status() == SeatStatus.CANCELLED);
    }
}
