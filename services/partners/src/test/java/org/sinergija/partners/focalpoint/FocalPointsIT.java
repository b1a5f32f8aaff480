package org.sinergija.partners.focalpoint;

import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;

import static org.assertj.core.api.Assertions.assertThat;

class FocalPointsIT {
    private static final String PATH = "/api/v1/organisations";
    private static final String DESK = """
            {"name": "Asylum desk", "email": "desk@example.org", "phone": "+381 11 000 0000",
             "languages": ["sr-Latn", "en"]}""";

    private final Api api = RunningPartners.api();
    private final Answer organisation = api.post(PATH, OrganisationRequest.valid().json());
    private final String path = PATH + "/" + organisation.id() + "/focal-points";

    @Test
    void a_focal_point_is_named_replaced_and_removed() {
        Answer created = api.post(path, DESK);
        String place = path + "/" + created.id();

        assertThat(created).isCreated().hasHeader("ETag", "\"1\"").has("/email", "desk@example.org").has("/languages/0",
                "sr-Latn");
        assertThat(api.get(place)).hasStatus(200).hasHeader("ETag", "\"1\"");
        assertThat(api.get(path)).hasStatus(200).has("/items/0/id", created.id());
        assertThat(api.put(place, DESK)).isProblem(428);
        assertThat(api.with("If-Match", "\"5\"").put(place, DESK)).isProblem(412);
        assertThat(api.with("If-Match", "\"1\"").put(place, DESK.replace("desk@", "help@"))).hasStatus(200).hasHeader(
                "ETag", "\"2\"").has("/email", "help@example.org");
        assertThat(api.delete(place)).hasStatus(204);
        assertThat(api.get(place)).isProblem(404);
    }

    @Test
    void a_service_reads_the_addresses_for_its_letters_and_does_no_more_and_the_audit_tells() {
        Answer named = api.post(path, DESK);
        Api service = api.as(TestIssuer.SHARED.service());

        assertThat(service.get(path)).hasStatus(200).has("/items/0/email", "desk@example.org");
        assertThat(service.get(path + "/" + named.id())).isProblem(403);
        assertThat(service.delete(path + "/" + named.id())).isProblem(403);
        assertThat(service.post(path, DESK)).isProblem(403);
        assertThat(api.get("/api/v1/audit?limit=200").body().path("items").valueStream()
                .filter(entry -> entry.path("path").asString().equals(path))
                .filter(entry -> entry.path("operation").asString().startsWith("GET"))
                .map(entry -> entry.path("subject").asString())).containsExactly("a-service");
    }

    @Test
    void no_event_carries_contact_data() {
        api.post(path, DESK);
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "partners.organisations")) {
            api.post(PATH + "/" + organisation.id() + "/approval");

            probe.await("org.sinergija.partners.organisation.approved.v1", organisation.id());

            assertThat(probe.seen(organisation.id())).hasSize(2).allSatisfy(event -> assertThat(event.body().toString())
                    .doesNotContain("desk@example.org", "Asylum desk", "000 0000"));
        }
    }

    @Test
    void the_same_key_names_one_focal_point() {
        Api once = api.with("Idempotency-Key", organisation.id().toString());

        Answer first = once.post(path, DESK);

        assertThat(once.post(path, DESK)).hasStatus(201).has("/id", first.id());
        assertThat(api.get(path).body().path("items").size()).isEqualTo(1);
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(api.post(path, """
                {"name": " ", "email": "nobody", "phone": "call me", "languages": [null, "e"], "fax": "1"}"""))
                .isProblem(
                        400)
                .hasFault("/name", "required").hasFault("/email", "e-mail").hasFault("/phone", "telephone")
                .hasFault("/languages/0", "null").hasFault("/languages/1", "BCP 47").hasFault("/fax", "unknown");
    }

    @Test
    void focal_points_belong_to_one_organisation() {
        Answer created = api.post(path, DESK);
        Answer other = api.post(PATH, OrganisationRequest.valid().json());

        assertThat(api.get(PATH + "/" + other.id() + "/focal-points/" + created.id())).isProblem(404);
        assertThat(api.post(PATH + "/" + created.id() + "/focal-points", DESK)).isProblem(404);
    }
}
