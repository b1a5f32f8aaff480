package org.sinergija.events.clash;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.sinergija.contracts.event.EventKind;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.EventDetails;

/// Two events that take the same people away from each other, and why.
///
/// @param from the first day on which both take place
/// @param to the last such day
/// @param targetGroups whom both are for; none where both are for everybody
/// @param themes what both are about
/// @param territories the region of both
/// @param freeWeeks near by, in which nothing takes place for these people of this region
record Clash(Side left, Side right, LocalDate from, LocalDate to, List<String> targetGroups, List<String> themes,
        List<String> territories, List<Almanac.Week> freeWeeks) {
    /// One of the two.
    ///
    /// @param start local time of the zone, as is `end`
    record Side(UUID id, LocalizedText title, EventKind kind, EventStatus status, LocalDateTime start,
            LocalDateTime end, String zone, List<UUID> organisers) {
        static Side of(Event event) {
            EventDetails details = event.details();
            return new Side(event.id(), details.title(), details.kind(), event.status(), details.start(),
                    details.end(), details.zone(), details.organisers());
        }
    }

    static Clash of(Pair pair, List<Almanac.Week> freeWeeks) {
        Entry left = pair.left();
        Entry right = pair.right();
        return new Clash(Side.of(left.event()), Side.of(right.event()), pair.from(), pair.to(),
                left.commonGroups(right), left.themes().common(right.themes()),
                left.territories().common(right.territories()), freeWeeks);
    }
}
