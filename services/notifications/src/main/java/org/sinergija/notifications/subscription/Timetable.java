package org.sinergija.notifications.subscription;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

import org.jspecify.annotations.Nullable;

/// When digests go out, by the clock of a place. An hour that the clock jumps over is the next, one that it shows twice the first.
///
/// @param weekday each day where there is none
record Timetable(int hour, @Nullable DayOfWeek weekday, String zone) {
    /// The last time until then.
    Instant lastUntil(Instant now) {
        LocalDate today = now.atZone(ZoneId.of(zone)).toLocalDate();
        LocalDate day = weekday == null ? today : today.with(TemporalAdjusters.previousOrSame(weekday));
        return on(day).isAfter(now) ? on(day.minusDays(weekday == null ? 1 : 7)) : on(day);
    }

    private Instant on(LocalDate day) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZoneId.of(zone)).toInstant();
    }
}
