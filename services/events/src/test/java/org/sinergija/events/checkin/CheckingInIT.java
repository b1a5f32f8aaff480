package org.sinergija.events.checkin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class CheckingInIT {
    private final Api api = RunningEvents.api();
    private final LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/Belgrade"));
    private final UUID event = EventRequest.valid().with("capacity", "1")
            .with("start", "\"%sT00:00:00\"".formatted(today))
            .with("end", "\"%sT23:00:00\"".formatted(today.plusDays(2))).publish(api);
    private final String attendance = "/api/v1/events/%s/attendance".formatted(event);

    @Test
    void who_is_there_checks_in_by_the_code_of_the_day() {
        Answer registered = register();
        String code = api.get(attendance).body().path("code").asString();

        assertThat(checkIn(registered, code.toLowerCase(java.util.Locale.ROOT))).hasStatus(200).has("/day", today);
        assertThat(checkIn(registered, code)).hasStatus(200);

        assertThat(api.get(attendance)).has("/day", today).has("/registrations/0", registered.id());
        assertThat(api.get(attendance).body().path("registrations")).hasSize(1);
        assertThat(api.get(attendance + "?day=" + today.plusDays(1))).has("/registrations", "[]");
    }

    @Test
    void neither_a_code_of_another_day_nor_anothers_registration_nor_one_without_a_seat_checks_in() {
        Answer registered = register();
        Answer waiting = register();
        String code = api.get(attendance).body().path("code").asString();
        String tomorrow = api.get(attendance + "?day=" + today.plusDays(1)).body().path("code").asString();

        assertThat(checkIn(registered, tomorrow)).isProblem(409).hasDetail("is not the code of");
        assertThat(checkIn(waiting, code)).isProblem(409).hasDetail("is WAITLISTED");
        assertThat(api.anonymous().post(attendance, body(registered, code))).isProblem(404);
        assertThat(api.get(attendance + "?day=" + today.plusDays(9))).isProblem(400).hasFault("/day", "no day of");
        assertThat(api.get(attendance)).has("/registrations", "[]");
    }

    @Test
    void organisers_note_who_was_there() {
        Answer registered = register();
        String marks = "{\"day\": \"%s\", \"registrations\": [\"%s\"]}".formatted(today, registered.id());

        assertThat(api.post(attendance + "/marks", marks)).hasStatus(200).has("/0/registration", registered.id());

        assertThat(api.get(attendance)).has("/registrations/0", registered.id());
    }

    private Answer register() {
        return api.anonymous().post("/api/v1/events/%s/registrations".formatted(event),
                "{\"name\": \"Mira\", \"email\": \"%s@example.org\"}".formatted(UUID.randomUUID()));
    }

    private Answer checkIn(Answer registered, String code) {
        return api.anonymous().with("Registration-Secret", registered.body().at("/manage/secret").asString())
                .post(attendance, body(registered, code));
    }

    private static String body(Answer registered, String code) {
        return "{\"registration\": \"%s\", \"code\": \"%s\"}".formatted(registered.id(), code);
    }
}
