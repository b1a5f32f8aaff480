package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.coordination.Register;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// What a service does for those who follow the links of its letters, and what others may say of whom they speak for.
class SettlingByLetterIT {
    private static final TestIssuer ISSUER = TestIssuer.SHARED;

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    private final UUID participant = UUID.randomUUID();
    private final Api service = RUNNING.api().as(ISSUER.service());
    private final Api partner = RUNNING.api().as(ISSUER.partner(participant));
    private final JsonNode found = found(participant);
    private final String overlap = "/api/v1/overlaps/" + found.path("id").asString();

    private static JsonNode found(UUID participant) {
        UUID one = UUID.randomUUID();
        String word = "w" + one.toString().substring(0, 8);
        RUNNING.register().tell(Register.with(participant, Register.training(one, word)), 1);
        RUNNING.register().tell(Register.training(UUID.randomUUID(), word), 1);
        String list = "/api/v1/overlaps?subject=" + one;
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(RUNNING.api().get(list).body().path("items")).isNotEmpty());
        return RUNNING.api().get(list).body().path("items").get(0);
    }

    @Test
    void a_link_acknowledges_for_the_organisation_whose_letter_it_stood_in() {
        String lead = found.at("/left/lead").asString();

        assertThat(service.post(overlap + "/acknowledgement", speakingFor(lead))).hasStatus(200)
                .has("/status", "ACKNOWLEDGED").has("/acknowledgedBy/0", lead);
        assertThat(service.post(overlap + "/acknowledgement", speakingFor(lead))).isProblem(409);
        assertThat(partner.post(overlap + "/acknowledgement")).hasStatus(200).has("/acknowledgedBy/1", participant);
        assertThat(partner.post(overlap + "/acknowledgement")).isProblem(409);
    }

    @Test
    void a_coordinator_who_is_of_no_side_acknowledges_for_whoever_leads_them() {
        assertThat(RUNNING.api().as(ISSUER.coordinator()).post(overlap + "/acknowledgement").body()
                .path("acknowledgedBy").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder(
                        found.at("/left/lead").asString(), found.at("/right/lead").asString());
    }

    @Test
    void a_verdict_by_a_link_names_an_organisation_and_no_person() {
        String verdict = "{\"outcome\": \"DISTINCT\", \"organisation\": \"%s\"}".formatted(participant);

        assertThat(service.post(overlap + "/resolution", verdict)).hasStatus(200)
                .has("/resolution/by", "focal-point of " + participant);
    }

    @Test
    void whoever_speaks_for_another_is_refused() {
        assertThat(service.post(overlap + "/acknowledgement")).isProblem(400).hasFaultsExactlyAt("/organisation");
        assertThat(service.post(overlap + "/resolution", "{\"outcome\": \"DISTINCT\"}")).isProblem(400)
                .hasFaultsExactlyAt("/organisation");
        assertThat(service.post(overlap + "/acknowledgement", speakingFor(UUID.randomUUID()))).isProblem(400)
                .hasFault("/organisation", "neither side");
        assertThat(partner.post(overlap + "/acknowledgement", speakingFor(found.at("/left/lead").asString())))
                .isProblem(403);
        assertThat(partner.post(overlap + "/acknowledgement", speakingFor(participant))).hasStatus(200);
        assertThat(RUNNING.api().get(overlap).body().path("acknowledgedBy").size()).isOne();
    }

    @Test
    void what_nobody_acts_on_is_escalated_once() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "coordination.overlaps")) {
            assertThat(service.post(overlap + "/escalation")).hasStatus(200).has("/status", "ESCALATED");
            assertThat(service.post(overlap + "/escalation")).hasStatus(200).has("/status", "ESCALATED");
            assertThat(partner.post(overlap + "/escalation")).isProblem(403);
            assertThat(partner.post(overlap + "/resolution", "{\"outcome\": \"MERGED\"}")).hasStatus(200);
            assertThat(service.post(overlap + "/escalation")).isProblem(409);

            UUID id = UUID.fromString(found.path("id").asString());
            probe.await("org.sinergija.coordination.overlap.resolved.v1", id);
            assertThat(probe.seen(id)).extracting(event -> event.type().replaceAll(".*overlap\\.", ""))
                    .containsExactly("detected.v1", "escalated.v1", "resolved.v1");
        }
    }

    private static String speakingFor(Object organisation) {
        return "{\"organisation\": \"%s\"}".formatted(organisation);
    }
}
