package org.sinergija.events.seating;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventFormat;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.EventDetails;
import org.sinergija.events.seat.Attendance;
import org.sinergija.events.seat.Terms;

/// Reads from an event what its ledger goes by.
public final class SeatTerms {
    private SeatTerms() {}

    public static Terms of(Event event) {
        EventDetails details = event.details();
        Map<Attendance, Integer> seats = new EnumMap<>(Attendance.class);
        if (details.format().hasRoom()) {
            seats.put(Attendance.IN_PERSON, orUnlimited(details.capacity()));
        }
        if (details.format().isOnline()) {
            seats.put(Attendance.ONLINE, orUnlimited(
                    details.format() == EventFormat.HYBRID ? details.onlineCapacity() : details.capacity()));
        }
        return new Terms(event.version(), event.status(), seats, orUnlimited(details.capacityPerOrganisation()),
                details.policy(), event.registrationCloses(), details.offerHours());
    }

    private static int orUnlimited(@Nullable Integer limit) {
        return Objects.requireNonNullElse(limit, Terms.UNLIMITED);
    }
}
