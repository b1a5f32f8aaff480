package org.sinergija.events.clash;

import java.time.LocalDate;
import java.util.List;

import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.Territory;
import org.sinergija.events.event.Event;
import org.sinergija.events.event.EventDetails;

/// An event in the region's calendar.
///
/// @param first its first day, where it takes place
/// @param last its last; one that ends at midnight does not reach into the next
/// @param groups whom it is for: everybody if it names none
record Entry(Event event, LocalDate first, LocalDate last, Reach groups, Reach themes, Reach territories) {
    static Entry of(Event event) {
        EventDetails details = event.details();
        return new Entry(event, details.start().toLocalDate(), details.end().minusNanos(1).toLocalDate(),
                Reach.of(CodeList.TARGET_GROUPS, details.targetGroups()), Reach.of(CodeList.THEMES, details.themes()),
                Reach.of(CodeList.TERRITORIES, details.territories().stream().map(Territory::code).toList()));
    }

    boolean takesPlaceIn(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    /// Whether it asks the same people to come.
    boolean isForThoseOf(Reach otherGroups, Reach otherTerritories) {
        return (groups.isOpenToAll() || otherGroups.isOpenToAll() || groups.meets(otherGroups))
                && territories.meets(otherTerritories);
    }

    boolean clashesWith(Entry other) {
        return takesPlaceIn(other.first, other.last) && isForThoseOf(other.groups, other.territories)
                && themes.meets(other.themes);
    }

    /// Rises with the days.
    String place() {
        return "%s %s".formatted(first, event.id());
    }

    List<String> commonGroups(Entry other) {
        if (groups.isOpenToAll() || other.groups.isOpenToAll()) {
            return groups.isOpenToAll() ? sorted(other.groups) : sorted(groups);
        }
        return groups.common(other.groups);
    }

    private static List<String> sorted(Reach reach) {
        return reach.codes().stream().sorted().toList();
    }
}
