package org.sinergija.events.letter;

import java.time.Clock;

import org.sinergija.events.registration.Registrations;
import org.sinergija.events.seating.SeatChange;
import org.sinergija.events.seating.SeatFollower;
import org.springframework.stereotype.Component;

/// Writes to people what became of their seats.
@Component
class SeatNews implements SeatFollower {
    private final Letters letters;
    private final Registrations registrations;
    private final Clock clock;

    SeatNews(Letters letters, Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void on(SeatChange change) {
        Occasion occasion = switch (change.what()) {
            case LAPSED -> Occasion.LAPSED;
            case RELEASED -> Occasion.CALLED_OFF;
            case REGISTERED, APPROVED, REJECTED, PROMOTED, OFFERED, ACCEPTED, MOVED, CANCELLED -> Occasion.SEAT;
        };
        registrations.find(change.registration()).ifPresent(to -> letters.add(Letter.of(change.cause(), change.event(),
                to.id(), occasion, to.email(), null, clock.instant())));
    }
}
