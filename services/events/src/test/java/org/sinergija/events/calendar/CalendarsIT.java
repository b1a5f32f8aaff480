package org.sinergija.events.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.Partners;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CalendarsIT {
    private final Api api = RunningEvents.api();
    private final UUID organiser = UUID.randomUUID();
    private final String feed = EventRequest.PATH + ".ics?organisation=" + organiser;

    @Test
    void an_event_is_one_entry_with_its_local_times_and_their_zone() {
        UUID id = ours().publish(api);

        Answer calendar = api.anonymous().get(EventRequest.PATH + "/" + id + ".ics");

        assertThat(calendar).hasStatus(200).hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        assertThat(unfolded(calendar)).contains("METHOD:PUBLISH\r\n", "UID:" + id + "\r\n",
                "DTSTART;TZID=Europe/Belgrade:20361016T090000\r\n", "DTEND;TZID=Europe/Belgrade:20361017T153000\r\n",
                "BEGIN:VTIMEZONE\r\nTZID:Europe/Belgrade\r\n", "SUMMARY:Mapping of initiatives\r\n",
                "LOCATION:City hall\\, Belgrade\r\n", "STATUS:CONFIRMED\r\n", "SEQUENCE:1\r\n",
                "REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n", "CATEGORIES:Migration governance\r\n");
        assertThat(parsed(calendar.text()).getComponents("VEVENT")).hasSize(1);
        assertThat(unfolded(api.get(EventRequest.PATH + "/" + id + ".ics?language=sr")))
                .contains("SUMMARY:Мапирање иницијатива");
    }

    @Test
    void hours_stay_right_while_clocks_change() {
        UUID id = ours().with("start", "\"2026-10-24T20:00:00\"").with("end", "\"2026-10-25T09:00:00\"").publish(api);

        String calendar = unfolded(api.get(EventRequest.PATH + "/" + id + ".ics"));

        assertThat(calendar).contains("DTSTART;TZID=Europe/Belgrade:20261024T200000",
                "DTEND;TZID=Europe/Belgrade:20261025T090000",
                "BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD",
                "BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT");
    }

    @Test
    void midnight_where_it_takes_place_and_22_00_utc_are_each_on_their_own_day() {
        UUID local = ours().with("start", "\"2036-06-20T00:00:00\"").with("end", "\"2036-06-20T10:00:00\"")
                .publish(api);
        UUID utc = ours().with("start", "\"2036-06-19T22:00:00\"").with("end", "\"2036-06-20T08:00:00\"")
                .with("zone", "\"UTC\"").publish(api);

        assertThat(unfolded(api.get(EventRequest.PATH + "/" + local + ".ics")))
                .contains("DTSTART;TZID=Europe/Belgrade:20360620T000000\r\n");
        assertThat(unfolded(api.get(EventRequest.PATH + "/" + utc + ".ics")))
                .contains("DTSTART;TZID=UTC:20360619T220000\r\n");
    }

    @Test
    void a_subscription_tells_of_changes_and_cancellations_under_the_same_id_and_never_of_drafts() {
        UUID id = ours().publish(api);
        ours().draft(api);
        Answer before = api.anonymous().get(feed);
        assertThat(api.anonymous().with("If-None-Match", before.etag()).get(feed).status()).isEqualTo(304);

        api.post(EventRequest.PATH + "/" + id + "/status", "{\"status\": \"CANCELLED\"}");

        Answer after = api.anonymous().with("If-None-Match", before.etag()).get(feed);
        assertThat(unfolded(after)).contains("UID:" + id, "STATUS:CANCELLED", "SEQUENCE:2");
        assertThat(parsed(after.text()).getComponents("VEVENT")).hasSize(1);
    }

    @Test
    void a_subscription_may_be_to_one_theme_and_one_region() {
        UUID id = ours().publish(api);

        assertThat(unfolded(api.get(feed + "&theme=migration-governance&territory=RS&kind=WORKSHOP"))).contains(
                "UID:" + id, "X-WR-CALNAME:Sinergija – Migration governance – Serbia");
        assertThat(api.get(feed + "&theme=return").text()).doesNotContain("UID:" + id);
        assertThat(api.get(feed + "&territory=AL").text()).doesNotContain("UID:" + id);
        assertThat(api.get(feed + "&theme=nonsense")).isProblem(400).hasFaultsExactlyAt("/theme");
    }

    @Test
    void no_text_breaks_out_of_its_line() {
        UUID id = ours()
                .with("title",
                        "{\"en\": \"Çështja\\r\\nATTENDEE:mailto:eve@example.org\\rX-A:1\\nX-B:1; a, b \\\\ c\"}")
                .with("summary", "{\"en\": \"%s\"}".formatted("Ђ😀".repeat(300))).publish(api);

        Answer calendar = api.get(EventRequest.PATH + "/" + id + ".ics");

        assertThat(calendar.text().lines()).noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("X-A")
                || line.startsWith("X-B"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(calendar.text().replace("\r\n", "")).doesNotContain("\r", "\n");
        VEvent entry = parsed(calendar.text()).<VEvent>getComponents("VEVENT").getFirst();
        assertThat(entry.getProperty(Property.SUMMARY).map(Property::getValue))
                .contains("Çështja\nATTENDEE:mailto:eve@example.org\nX-A:1\nX-B:1; a, b \\ c");
        assertThat(entry.getProperty(Property.DESCRIPTION).map(Property::getValue)).contains("Ђ😀".repeat(300));
    }

    @Test
    void the_sessions_are_a_calendar_of_their_own() {
        UUID id = ours().publish(api);
        UUID session = api.post(EventRequest.PATH + "/" + id + "/sessions",
                """
                        {"title": {"en": "Opening"}, "start": "2036-10-16T09:00:00", "end": "2036-10-16T10:00:00", "room": "A"}""")
                .id();

        assertThat(unfolded(api.get(EventRequest.PATH + "/" + id + "/programme.ics"))).contains("UID:" + session,
                "SUMMARY:Opening", "LOCATION:A\\, City hall\\, Belgrade",
                "DTSTART;TZID=Europe/Belgrade:20361016T090000");
        assertThat(api.get(EventRequest.PATH + "/" + id + ".ics").text()).doesNotContain(session.toString());
    }

    @Test
    void each_entry_says_who_invites_and_no_public_one_where_to_join() {
        UUID unhcr = Partners.tell("UNHCR");
        UUID iom = Partners.tell("IOM \\\"Serbia\\\"");
        UUID id = EventRequest.hybrid().with("organisers", "[\"%s\", \"%s\"]".formatted(unhcr, iom)).publish(api);

        await().untilAsserted(() -> assertThat(unfolded(api.get(EventRequest.PATH + "/" + id + ".ics")))
                .contains("ORGANIZER;CN=\"UNHCR, IOM  Serbia\":mailto:no-reply@localhost\r\n"));
        assertThat(api.get(EventRequest.PATH + "/" + id + ".ics").text()).doesNotContain("meet.example.org");
        assertThat(unfolded(api.get(EventRequest.PATH + "/" + ours().publish(api) + ".ics")))
                .contains("ORGANIZER;CN=Sinergija:mailto:no-reply@localhost\r\n");
    }

    private EventRequest ours() {
        return EventRequest.valid().with("organisers", "[\"%s\"]".formatted(organiser));
    }

    private static String unfolded(Answer calendar) {
        return calendar.text().replace("\r\n ", "");
    }

    static Calendar parsed(String calendar) {
        try {
            return new CalendarBuilder().build(new StringReader(calendar));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(calendar, unreadable);
        }
    }
}
