package org.sinergija.projects.initiative;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.sinergija.testsupport.probe.SeenEvent;

import static org.assertj.core.api.Assertions.assertThat;

class RegisteringAnInitiativeIT {
    private static final String PATH = "/api/v1/initiatives";

    private final Api api = RunningProjects.api();

    @Test
    void a_registered_initiative_is_answered_with_its_address_and_version() {
        Answer answer = api.post(PATH, InitiativeRequest.valid().json());

        assertThat(answer).isCreated().hasHeader("ETag", "\"1\"")
                .has("/title/sr-Cyrl", "Обука граничне полиције у Прешеву")
                .has("/territories/0", "RS-24-presevo").has("/period/start", "2026-03-01")
                .has("/budget/currency", "EUR")
                .has("/status", "PLANNED").has("/visibility", "PUBLIC");
        assertThat(answer.id().version()).isEqualTo(7);
        assertThat(answer.body().at("/budget/amount").decimalValue()).isEqualByComparingTo("125000");
        assertThat(answer.header("X-Trace-Id")).matches("[0-9a-f]{32}");
    }

    @Test
    void a_registered_initiative_can_be_read_and_is_not_sent_again_unchanged() {
        Answer created = api.post(PATH, InitiativeRequest.valid().json());

        Answer read = api.get(PATH + "/" + created.id());

        assertThat(read).hasStatus(200).hasHeader("ETag", created.etag());
        assertThat(read.body()).isEqualTo(created.body());
        assertThat(api.with("If-None-Match", created.etag()).get(PATH + "/" + created.id())).hasStatus(304);
    }

    @Test
    void everybody_hears_of_a_registration_in_the_trace_that_caused_it() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "projects.initiatives")) {
            Answer created = api.post(PATH, InitiativeRequest.valid().json());

            SeenEvent event = probe.await("org.sinergija.projects.initiative.registered.v1", created.id());

            assertThat(event.headers()).containsEntry("ce_source", "/services/projects")
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("ce_subject", created.id().toString());
            assertThat(event.headers().get("ce_traceparent")).contains(created.header("X-Trace-Id"));
            assertThat(event.body()).isEqualTo(created.body());
        }
    }

    @Test
    void the_same_key_and_body_give_the_first_answer_again() {
        Api once = api.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = InitiativeRequest.valid().json();

        Answer first = once.post(PATH, body);
        Answer again = once.post(PATH, body);

        assertThat(again).hasStatus(201).hasHeader("Location", first.header("Location")).hasHeader("ETag", "\"1\"");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(once.post(PATH, InitiativeRequest.titled("Another").json())).isProblem(422);
    }

    @Test
    void an_unknown_initiative_is_not_found() {
        assertThat(api.get(PATH + "/" + UUID.randomUUID())).isProblem(404).hasDetail("There is no initiative");
        assertThat(api.get(PATH + "/no-id")).isProblem(404);
    }
}
