package org.sinergija.events.seat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.event.RegistrationPolicy;

/// A ledger and what its event says, which a test changes; people are named by letters.
final class Seating {
    static final Instant NOON = Instant.parse("2036-10-01T10:00:00Z");
    static final Instant CLOSES = NOON.plus(Duration.ofDays(10));

    final Map<Attendance, Integer> seats = new HashMap<>(Map.of(Attendance.IN_PERSON, 1));
    int cap = Terms.UNLIMITED;
    RegistrationPolicy policy = RegistrationPolicy.OPEN;
    @Nullable
    Integer offerHours;
    EventStatus status = EventStatus.PUBLISHED;
    Instant closes = CLOSES;
    Instant now = NOON;
    Ledger ledger = new Ledger(Ledger.State.empty(terms(0)));
    private long version;

    private Terms terms(long at) {
        return new Terms(at, status, seats, cap, policy, closes, offerHours);
    }

    /// Lets the ledger hear of it.
    Seating told() {
        version++;
        ledger.follow(terms(version), now);
        return this;
    }

    Seating with(Attendance way, int count) {
        seats.put(way, count);
        return told();
    }

    Seating cap(int seatsOfEach) {
        cap = seatsOfEach;
        return told();
    }

    Seating policy(RegistrationPolicy other) {
        policy = other;
        return told();
    }

    Seating offering(int hours) {
        offerHours = hours;
        return told();
    }

    void at(Instant moment) {
        now = moment;
        ledger.follow(terms(version), now);
    }

    SeatStatus register(String person) {
        return register(person, null, Attendance.IN_PERSON);
    }

    SeatStatus register(String person, @Nullable String organisation, Attendance way) {
        return ledger.register(new Request(id(person), person, organisation, way, null), now).status();
    }

    SeatStatus of(String person) {
        return ledger.entry(id(person)).status();
    }

    @Nullable
    Long position(String person) {
        return ledger.positions().get(id(person));
    }

    void cancel(String person) {
        ledger.cancel(id(person), now);
    }

    static UUID id(String person) {
        return UUID.nameUUIDFromBytes(person.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
