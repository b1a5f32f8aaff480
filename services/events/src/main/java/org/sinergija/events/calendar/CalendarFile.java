package org.sinergija.events.calendar;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes calendars.
final class CalendarFile {
    private static final Duration REFRESH = Duration.ofHours(12);

    private CalendarFile() {}

    /// One that programs read again and again. The same entries give the same octets.
    static String feed(String name, List<Entry> entries) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH, entries);
        calendar.add(new Name(Entry.clean(name)));
        calendar.add(new XProperty("X-WR-CALNAME", Entry.clean(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        entries.forEach(entry -> calendar.add(entry.component(entry.updatedAt())));
        return text(calendar);
    }

    /// Without its entries, but with all time zones that they need.
    static Calendar calendar(Method method, List<Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Sinergija//Events//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        Map<String, List<Entry>> byZone = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.zone().getId(), TreeMap::new, Collectors.toList()));
        byZone.forEach((zone, those) -> {
            LocalDateTime first = those.stream().map(Entry::start).min(Comparator.naturalOrder()).orElseThrow();
            LocalDateTime last = those.stream().map(Entry::end).max(Comparator.naturalOrder()).orElseThrow();
            calendar.add(new Zone(ZoneId.of(zone), first, last).component());
        });
        return calendar;
    }

    static String text(Calendar calendar) {
        return Folding.fold(calendar.toString());
    }
}
