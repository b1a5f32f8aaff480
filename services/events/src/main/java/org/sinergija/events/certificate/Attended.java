package org.sinergija.events.certificate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.sinergija.contracts.event.EventState;
import org.sinergija.events.programme.Session;

/// How long somebody was there who came on these days: as long as the sessions of those days take, what runs side by side
/// counted once; where nothing is planned, the hours of the event.
record Attended(EventState event, List<Session> sessions, Set<LocalDate> days) {
    private static final int MINUTES = 60;

    /// One stretch of time.
    private record Span(LocalDateTime start, LocalDateTime end) {}

    /// Empty where the hours cannot be told, such as of an event over several days that says none for each.
    Optional<BigDecimal> hours() {
        Duration total = Duration.ZERO;
        LocalDateTime counted = LocalDateTime.MIN;
        for (Span span : spans().sorted(Comparator.comparing(Span::start)).toList()) {
            LocalDateTime from = span.start().isBefore(counted) ? counted : span.start();
            if (from.isBefore(span.end())) {
                total = total.plus(between(from, span.end()));
                counted = span.end();
            }
        }
        return total.isZero()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(total.toMinutes())
                        .divide(BigDecimal.valueOf(MINUTES), 2, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    private Stream<Span> spans() {
        return sessions.isEmpty()
                ? days.stream().flatMap(this::ofEvent)
                : sessions.stream().map(Session::details)
                        .filter(session -> days.contains(session.start().toLocalDate()))
                        .map(session -> new Span(session.start(), session.end()));
    }

    private Stream<Span> ofEvent(LocalDate day) {
        if (event.start().toLocalDate().equals(event.end().toLocalDate())) {
            return Stream.of(new Span(event.start(), event.end()));
        }
        return event.end().toLocalTime().isAfter(event.start().toLocalTime())
                ? Stream.of(new Span(day.atTime(event.start().toLocalTime()), day.atTime(event.end().toLocalTime())))
                : Stream.empty();
    }

    private Duration between(LocalDateTime from, LocalDateTime to) {
        ZoneId zone = ZoneId.of(event.zone());
        return Duration.between(from.atZone(zone), to.atZone(zone));
    }
}
