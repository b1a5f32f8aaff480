package org.sinergija.events.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.Partners;
import org.sinergija.events.RunningEvents;
import org.sinergija.events.document.PdfText;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CertifyingIT {
    private final Api api = RunningEvents.api();
    private final LocalDate today = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneId.of("Europe/Belgrade"));
    private final UUID organiser = Partners.tell("UNHCR");
    private final UUID event = EventRequest.valid().with("organisers", "[\"%s\"]".formatted(organiser))
            .with("start", "\"%sT00:00:00\"".formatted(today))
            .with("end", "\"%sT23:00:00\"".formatted(today.plusDays(1))).publish(api);
    private final String path = EventRequest.PATH + "/" + event;

    @Test
    void whoever_was_there_is_certified_the_hours_of_the_days_on_which_they_were() {
        session(today, "09:00:00", "10:30:00");
        session(today, "10:00:00", "12:00:00");
        session(today.plusDays(1), "09:00:00", "17:00:00");
        Answer mira = register("Mira Somebody");
        note(mira);
        assertThat(person(mira).get(certificate(mira))).isProblem(409).hasDetail("until then nothing is certified");
        close();

        await().untilAsserted(() -> assertThat(PdfText.at(person(mira), certificate(mira)).text())
                .contains("Mira Somebody", "Hours attended: 3", "Organised by: UNHCR"));
        assertThat(api.as(TestIssuer.SHARED.partner(organiser)).get(certificate(mira)))
                .hasHeader("Content-Type", "application/pdf").hasHeader("Cache-Control", "no-store");
        assertThat(api.anonymous().get(certificate(mira))).isProblem(404);
        assertThat(api.as(TestIssuer.SHARED.partner(UUID.randomUUID())).get(certificate(mira))).isProblem(404);
        assertThat(person(mira).get(certificate(mira).replace(event.toString(), UUID.randomUUID().toString())))
                .isProblem(404);
    }

    @Test
    void an_event_without_a_programme_certifies_its_own_hours() {
        Answer mira = register("Mira");
        note(mira);
        close();

        assertThat(PdfText.at(person(mira), certificate(mira)).text()).contains("Hours attended: 23");
    }

    @Test
    void nobody_is_certified_who_was_not_there_or_for_what_did_not_take_place() {
        Answer mira = register("Mira");
        Answer luan = register("Luan");
        note(luan);
        close();
        assertThat(person(mira).get(certificate(mira))).isProblem(409).hasDetail("Nobody noted");

        UUID other = EventRequest.valid().publish(api);
        Answer ana = api.anonymous().post(EventRequest.PATH + "/" + other + "/registrations", body("Ana"));
        api.post(EventRequest.PATH + "/" + other + "/status", "{\"status\": \"CANCELLED\"}");
        assertThat(person(ana).get(EventRequest.PATH + "/" + other + "/registrations/" + ana.id() + "/certificate"))
                .isProblem(409).hasDetail("was cancelled");
    }

    private void session(LocalDate day, String start, String end) {
        assertThat(api.post(path + "/sessions", """
                {"title": {"en": "Panel"}, "start": "%1$sT%2$s", "end": "%1$sT%3$s"}""".formatted(day, start, end)))
                .isCreated();
    }

    private Answer register(String name) {
        return api.anonymous().post(path + "/registrations", body(name));
    }

    private static String body(String name) {
        return "{\"name\": \"%s\", \"email\": \"%s@example.org\"}".formatted(name, UUID.randomUUID());
    }

    private void note(Answer registered) {
        assertThat(
                api.post(path + "/attendance/marks", "{\"day\": \"%s\", \"registrations\": [\"%s\"]}".formatted(today,
                        registered.id())))
                .hasStatus(200);
    }

    private void close() {
        assertThat(api.post(path + "/status", "{\"status\": \"COMPLETED\"}")).hasStatus(200);
    }

    private String certificate(Answer registered) {
        return path + "/registrations/" + registered.id() + "/certificate";
    }

    private Api person(Answer registered) {
        return api.anonymous().with("Registration-Secret", registered.body().at("/manage/secret").asString());
    }
}
