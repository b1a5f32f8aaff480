package org.sinergija.notifications.subscription;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimetableTest {
    private static final String BELGRADE = "Europe/Belgrade";

    @Test
    void a_daily_hour_stays_the_same_by_the_clock_over_both_changes_of_it() {
        Timetable eight = new Timetable(8, null, BELGRADE);

        assertThat(sent(eight, "2027-03-26T12:00:00Z", "2027-03-30T12:00:00Z")).containsExactly("2027-03-27T07:00:00Z",
                "2027-03-28T06:00:00Z", "2027-03-29T06:00:00Z", "2027-03-30T06:00:00Z");
        assertThat(sent(eight, "2027-10-29T12:00:00Z", "2027-11-01T12:00:00Z")).containsExactly("2027-10-30T06:00:00Z",
                "2027-10-31T07:00:00Z", "2027-11-01T07:00:00Z");
    }

    @Test
    void an_hour_that_the_clock_jumps_over_comes_once_an_hour_later() {
        Timetable two = new Timetable(2, null, BELGRADE);

        assertThat(sent(two, "2027-03-27T12:00:00Z", "2027-03-29T12:00:00Z")).containsExactly("2027-03-28T01:00:00Z",
                "2027-03-29T00:00:00Z");
    }

    @Test
    void an_hour_that_the_clock_shows_twice_comes_once() {
        Timetable two = new Timetable(2, null, BELGRADE);

        assertThat(sent(two, "2027-10-30T12:00:00Z", "2027-11-01T12:00:00Z")).containsExactly("2027-10-31T00:00:00Z",
                "2027-11-01T01:00:00Z");
    }

    @Test
    void a_weekly_one_comes_on_its_day_over_both_changes() {
        Timetable monday = new Timetable(8, DayOfWeek.MONDAY, BELGRADE);

        assertThat(sent(monday, "2027-03-22T12:00:00Z", "2027-04-05T12:00:00Z")).containsExactly(
                "2027-03-29T06:00:00Z", "2027-04-05T06:00:00Z");
        assertThat(sent(monday, "2027-10-25T12:00:00Z", "2027-11-08T12:00:00Z")).containsExactly(
                "2027-11-01T07:00:00Z", "2027-11-08T07:00:00Z");
    }

    @Test
    void the_day_is_that_of_the_place() {
        Timetable monday = new Timetable(1, DayOfWeek.MONDAY, "Pacific/Auckland");

        Instant last = monday.lastUntil(Instant.parse("2027-06-09T00:00:00Z"));

        assertThat(last.atZone(ZoneId.of("Pacific/Auckland")).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(last).isEqualTo("2027-06-06T13:00:00Z");
    }

    /// At which times it is due when it is looked for every ten minutes.
    private static List<String> sent(Timetable timetable, String from, String until) {
        Instant first = timetable.lastUntil(Instant.parse(from));
        return Stream.iterate(Instant.parse(from), at -> !at.isAfter(Instant.parse(until)),
                at -> at.plus(Duration.ofMinutes(10))).map(timetable::lastUntil).distinct()
                .filter(due -> due.isAfter(first)).map(Instant::toString).toList();
    }
}
