package org.sinergija.events.calendar;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.event.EventState;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.events.document.Language;
import org.sinergija.events.event.Events;

import static org.assertj.core.api.Assertions.assertThat;

class InvitationsIT {
    private static final Instant NOON = Instant.parse("2036-01-01T12:00:00Z");

    private final Invitations invitations = new Invitations(new Organiser("UNHCR, IOM", "no-reply@example.org"));
    private final UUID id = EventRequest.valid().publish(RunningEvents.api());
    private final EventState event = RunningEvents.bean(Events.class).get(id).state();

    @Test
    void a_guest_is_asked_to_keep_the_time_free() {
        String request = unfolded(
                invitations.request(event, new Guest("Ана", "ana@example.org", null), Language.EN, NOON));

        assertThat(request).contains("METHOD:REQUEST\r\n", "UID:" + id, "SEQUENCE:1\r\n", "STATUS:CONFIRMED\r\n",
                "DTSTAMP:20360101T120000Z\r\n", "ORGANIZER;CN=\"UNHCR, IOM\":mailto:no-reply@example.org\r\n",
                "BEGIN:VTIMEZONE");
        assertThat(request.lines().filter(line -> line.startsWith("ATTENDEE"))).singleElement().asString()
                .contains("CN=\"Ана\"", "PARTSTAT=ACCEPTED", "RSVP=FALSE").endsWith(":mailto:ana@example.org");
    }

    @Test
    void a_guest_who_need_not_come_is_told_so() {
        String cancel = unfolded(
                invitations.cancel(event, new Guest("Ana", "ana@example.org", null), Language.EN, NOON));

        assertThat(cancel).contains("METHOD:CANCEL\r\n", "UID:" + id, "STATUS:CANCELLED\r\n").doesNotContain(
                "STATUS:CONFIRMED");
    }

    @Test
    void who_takes_part_online_and_nobody_else_is_told_where_to_join() {
        String address = "https://meet.example.org/room?a=1;b,c";
        String online = unfolded(invitations.request(event, new Guest("Ana", "ana@example.org", address),
                Language.EN, NOON));

        assertThat(online).contains("CONFERENCE;VALUE=URI:" + address + "\r\n",
                "LOCATION:https://meet.example.org/room?a=1\\;b\\,c\r\n");
        assertThat(invitations.request(event, new Guest("Ana", "ana@example.org", null), Language.EN, NOON))
                .contains("LOCATION:City hall").doesNotContain("CONFERENCE");
    }

    @Test
    void no_name_breaks_out_of_its_line() {
        String request = unfolded(invitations.request(event,
                new Guest("Eve\"\r\nX-A:1\r\n;X=\"y", "eve@example.org", null), Language.EN, NOON));

        assertThat(request.lines()).noneMatch(line -> line.startsWith("X-A"));
        assertThat(CalendarsIT.parsed(request).getComponents("VEVENT")).hasSize(1);
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
