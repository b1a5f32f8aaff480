package org.sinergija.events.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventFormat;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.events.document.Language;

/// The programme of an event as its page shows it, in one language: by days, within a day by what begins together.
record Programme(EventState event, List<Session> sessions, Language language) {
    /// One day of it.
    record Day(String anchor, String label, List<Start> starts) {}

    /// What begins at one time, side by side.
    record Start(String time, List<Item> items) {}

    /// A session.
    record Item(String anchor, String hours, String title, @Nullable String summary, @Nullable String keyArea,
            @Nullable String track, @Nullable String room, List<Speaker> speakers, List<Speaker> moderators,
            String interpretation) {}

    Map<String, Object> facts() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("tag", language.tag());
        facts.put("title", language.of(event.title()));
        facts.put("period", language.period(event.start(), event.end()));
        facts.put("place", place());
        facts.put("zone", event.zone().replace('_', ' '));
        facts.put("cancelled", event.status() == EventStatus.CANCELLED);
        facts.put("online", event.format() != EventFormat.IN_PERSON);
        facts.put("summary", event.summary() == null ? "" : language.of(event.summary()));
        facts.put("days", days());
        return facts;
    }

    private List<Day> days() {
        Map<LocalDate, List<Session>> byDay = sessions.stream().collect(Collectors.groupingBy(
                session -> session.details().start().toLocalDate(), LinkedHashMap::new, Collectors.toList()));
        return byDay.entrySet().stream().map(day -> new Day("day-" + day.getKey(), language.day(day.getKey()),
                starts(day.getValue()))).toList();
    }

    private List<Start> starts(List<Session> day) {
        Map<LocalDateTime, List<Session>> byStart = day.stream().collect(Collectors.groupingBy(
                session -> session.details().start(), LinkedHashMap::new, Collectors.toList()));
        return byStart.entrySet().stream().map(start -> new Start(hour(start.getKey()),
                start.getValue().stream().map(this::item).toList())).toList();
    }

    private Item item(Session session) {
        SessionDetails details = session.details();
        return new Item("session-" + session.id(), hours(details), language.of(details.title()), in(details.summary()),
                in(details.keyArea()), in(details.track()), details.room(), details.speakers(), details.moderators(),
                details.interpretation().stream().map(tag -> Locale.forLanguageTag(tag).getDisplayName(
                        language.locale())).collect(Collectors.joining(", ")));
    }

    private @Nullable String in(@Nullable LocalizedText text) {
        return text == null ? null : language.of(text);
    }

    private String hours(SessionDetails details) {
        boolean sameDay = details.start().toLocalDate().equals(details.end().toLocalDate());
        return "%s – %s%s".formatted(hour(details.start()),
                sameDay ? "" : language.day(details.end().toLocalDate()) + ", ", hour(details.end()));
    }

    private String place() {
        return Stream.concat(Stream.ofNullable(event.venue()), event.stops().stream().map(stop -> stop.venue()))
                .map(venue -> "%s, %s".formatted(venue.name(), venue.city())).distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String hour(LocalDateTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }
}
