package org.sinergija.events.calendar;

import java.util.Arrays;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class PersonalCalendarIT {
    private static final String OWN = "/api/v1/me/calendar";

    private final Api api = RunningEvents.api();
    private final String email = "mira.%s@example.org".formatted(UUID.randomUUID());
    private final Api mira = api.as(TestIssuer.SHARED.token().of(email).with("email", email).text());

    @Test
    void it_has_each_event_that_the_person_has_a_seat_for() {
        UUID room = EventRequest.hybrid().publish(api);
        UUID online = EventRequest.hybrid().publish(api);
        UUID full = EventRequest.valid().with("capacity", "1").publish(api);
        UUID calledOff = EventRequest.valid().publish(api);
        api.post(EventRequest.PATH + "/" + full + "/registrations", "{\"name\": \"A\", \"email\": \"a@example.org\"}");
        register(room, "IN_PERSON");
        Answer joins = register(online, "ONLINE");
        register(full, "IN_PERSON");
        register(calledOff, "IN_PERSON");
        api.post(EventRequest.PATH + "/" + calledOff + "/status", "{\"status\": \"CANCELLED\"}");
        String address = address(mira.post(OWN));

        Answer calendar = api.anonymous().get(address);

        assertThat(calendar).hasStatus(200).hasHeader("Cache-Control", "no-cache, private");
        assertThat(entry(calendar, room)).contains("STATUS:CONFIRMED", "LOCATION:City hall")
                .doesNotContain("CONFERENCE");
        assertThat(entry(calendar, online)).contains("CONFERENCE;VALUE=URI:https://meet.example.org/room");
        assertThat(entry(calendar, calledOff)).contains("STATUS:CANCELLED");
        assertThat(calendar.text()).doesNotContain(full.toString(), email);
        assertThat(CalendarsIT.parsed(calendar.text()).getComponents("VEVENT")).hasSize(3);

        mira.delete("/api/v1/registrations/" + joins.id());
        assertThat(api.anonymous().get(address).text()).doesNotContain(online.toString());
    }

    @Test
    void its_address_is_told_again_renewed_and_withdrawn() {
        assertThat(mira.get(OWN)).isProblem(404);
        String first = address(mira.post(OWN));
        assertThat(address(mira.get(OWN))).isEqualTo(first);

        String second = address(mira.post(OWN));
        assertThat(api.anonymous().get(first)).isProblem(404);
        assertThat(api.anonymous().get(second)).hasStatus(200);

        assertThat(mira.delete(OWN)).hasStatus(204);
        assertThat(api.anonymous().get(second)).isProblem(404);
        assertThat(api.as(TestIssuer.SHARED.expert()).post(OWN)).isProblem(409).hasDetail("must name the address");
        assertThat(api.anonymous().post(OWN)).isProblem(401);
    }

    @Test
    void the_store_does_not_have_the_secret_and_it_is_erased_with_the_person() {
        String address = address(mira.post(OWN));
        String secret = address.replaceAll(".*/|\\.ics", "");

        assertThat(RunningEvents.bean(MongoTemplate.class).getCollection("personal_calendars").find())
                .noneMatch(stored -> stored.toString().contains(secret) || stored.toString().contains(email));
        assertThat(mira.get("/api/v1/me/data").body().at("/calendar/since").asString()).isNotEmpty();
        assertThat(mira.delete("/api/v1/me/data").text()).contains("the secret address of a calendar");
        assertThat(api.anonymous().get(address)).isProblem(404);
    }

    private Answer register(UUID event, String attendance) {
        return mira.post(EventRequest.PATH + "/" + event + "/registrations",
                "{\"name\": \"Mira\", \"email\": \"%s\", \"attendance\": \"%s\"}".formatted(email, attendance));
    }

    private static String address(Answer answer) {
        return answer.body().path("path").asString();
    }

    private static String entry(Answer calendar, UUID event) {
        return Arrays.stream(calendar.text().replace("\r\n ", "").split("BEGIN:VEVENT"))
                .filter(entry -> entry.contains("UID:" + event)).findFirst().orElseThrow();
    }
}
