package org.sinergija.partners.organisation;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.sinergija.testsupport.probe.SeenEvent;

import static org.assertj.core.api.Assertions.assertThat;

class RegisteringAnOrganisationIT {
    private static final String PATH = "/api/v1/organisations";

    private final Api api = RunningPartners.api();

    @Test
    void a_registered_organisation_has_a_place_and_a_version_and_waits_for_approval() {
        Answer created = api.post(PATH, OrganisationRequest.valid().withJson("territories", "[\"RS\", \"RS-00\"]")
                .with("website", "https://example.org").withJson("languages", "[\"sr-Latn\"]").json());

        assertThat(created).isCreated().hasHeader("ETag", "\"1\"").has("/status", "PENDING").has("/territories/1",
                "RS-00").has("/languages/0", "sr-Latn");
        Answer read = api.get(PATH + "/" + created.id());
        assertThat(read).hasStatus(200).hasHeader("ETag", "\"1\"");
        assertThat(read.body()).isEqualTo(created.body());
        assertThat(api.with("If-None-Match", "\"1\"").get(PATH + "/" + created.id())).hasStatus(304);
    }

    @Test
    void everybody_hears_of_each_step_in_order() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "partners.organisations")) {
            Answer created = api.post(PATH, OrganisationRequest.valid().json());
            api.post(PATH + "/" + created.id() + "/approval");
            api.post(PATH + "/" + created.id() + "/suspension", "{\"reason\": \"Closed down.\"}");

            SeenEvent registered = probe.await("org.sinergija.partners.organisation.registered.v1", created.id());
            SeenEvent suspended = probe.await("org.sinergija.partners.organisation.suspended.v1", created.id());

            assertThat(registered.header("ce_source")).isEqualTo("/services/partners");
            assertThat(registered.body()).isEqualTo(created.body());
            assertThat(suspended.body().path("status").asString("")).isEqualTo("SUSPENDED");
            assertThat(probe.seen(created.id())).extracting(SeenEvent::sequence).containsExactly(1L, 2L, 3L);
        }
    }

    @Test
    void the_same_key_and_body_give_the_first_answer_again() {
        Api once = api.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = OrganisationRequest.valid().json();

        Answer first = once.post(PATH, body);
        Answer again = once.post(PATH, body);

        assertThat(again).hasStatus(201).hasHeader("Location", first.header("Location")).hasHeader("ETag", "\"1\"");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(once.post(PATH, OrganisationRequest.valid().json())).isProblem(422);
    }

    @Test
    void all_faults_of_a_registration_are_told_at_once() {
        String body = """
                {"name": {"english": "X", "sq": " "}, "type": "CLUB", "country": "YY", "territories": ["RS", "QQ-1"],
                 "languages": ["xx_yy"], "website": "nowhere", "aliases": [null, " "], "founded": 1950}""";

        assertThat(api.post(PATH, body)).isProblem(400).hasFault("/type", "CIVIL_SOCIETY").hasFault("/founded", "")
                .hasFault("/country", "ISO 3166-1").hasFault("/territories/1", "").hasFault("/languages/0", "BCP 47")
                .hasFault("/website", "https").hasFault("/aliases/1", "blank").hasFault("/name/sq", "empty");
        assertThat(api.post(PATH, "{}")).isProblem(400).hasFaultsExactlyAt("/name", "/type", "/country");
    }

    @Test
    void unknown_ids_are_not_found() {
        assertThat(api.get(PATH + "/" + UUID.randomUUID())).isProblem(404);
        assertThat(api.get(PATH + "/no-id")).isProblem(404);
        assertThat(api.post(PATH + "/" + UUID.randomUUID() + "/approval")).isProblem(404);
    }
}
