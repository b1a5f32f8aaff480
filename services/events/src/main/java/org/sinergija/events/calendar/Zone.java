package org.sinergija.events.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// A time zone as a calendar has to bring it along, by the very rules by which we read local times: ical4j's own are of other
/// tzdata than the JDK's, and lack some of its zones.
///
/// @param first the first local time for which it has to be right
/// @param last the last
record Zone(ZoneId id, LocalDateTime first, LocalDateTime last) {
    VTimeZone component() {
        ZoneRules rules = id.getRules();
        ZoneOffset offset = rules.getOffset(first.minusYears(1));
        List<Observance> observances = new ArrayList<>();
        observances.add(observance(new Standard(), first.minusYears(1).withNano(0), offset, offset));
        ZoneOffsetTransition change = rules.nextTransition(first.minusYears(1).toInstant(offset));
        while (change != null && change.getDateTimeBefore().isBefore(last.plusYears(1))) {
            observances.add(observance(
                    rules.isDaylightSavings(change.getInstant()) ? new Daylight() : new Standard(),
                    change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(id.getId()))), new ComponentList<>(observances));
    }

    private static Observance observance(Observance observance, LocalDateTime from, ZoneOffset before,
            ZoneOffset after) {
        observance.add(new DtStart<>(from));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
