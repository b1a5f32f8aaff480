package org.sinergija.projects.organisation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.parts.EmbeddedParts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class KnownOrganisationsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final KafkaProducer<String, String> PARTNERS = new KafkaProducer<>(
            Map.of("bootstrap.servers", EmbeddedParts.brokers()), new StringSerializer(), new StringSerializer());

    private final KnownOrganisations known = RunningProjects.bean(KnownOrganisations.class);
    private final UUID iom = UUID.randomUUID();

    @AfterAll
    static void stop() {
        PARTNERS.close();
    }

    @Test
    void an_organisation_is_known_as_partners_last_told() {
        tell(iom, 1, "IOM Serbia", null);
        tell(iom, 2, "IOM", null);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known.find(iom)).get().satisfies(organisation -> {
            assertThat(organisation.name().byLanguage()).containsEntry("en", "IOM");
            assertThat(organisation.identifiers()).containsExactly("XM-1");
        }));
        assertThat(known.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void what_was_merged_is_found_as_what_it_was_merged_into() {
        UUID office = UUID.randomUUID();
        UUID mission = UUID.randomUUID();
        tell(iom, 1, "IOM", null);
        tell(office, 2, "IOM office", iom);
        tell(mission, 2, "IOM mission", office);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known.find(mission)).map(KnownOrganisation::id)
                .contains(iom));
        assertThat(known.find(List.of(mission, office))).containsOnlyKeys(mission, office);
        assertThat(known.areSame(mission, office)).isTrue();
        assertThat(known.areSame(mission, UUID.randomUUID())).isFalse();

        tell(mission, 3, "IOM mission", null);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known.areSame(mission, office)).isFalse());
    }

    @Test
    void what_is_erased_is_forgotten_and_a_rebuild_finds_the_rest_again() {
        UUID erased = UUID.randomUUID();
        tell(erased, 1, "Erased", null);
        tell(iom, 1, "IOM", null);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known.find(List.of(erased, iom))).hasSize(2));

        send(new ProducerRecord<>("partners.organisations", erased.toString(), null));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(known.find(erased)).isEmpty());
        Answer rebuilt = RunningProjects.api().post("/actuator/projections/organisations");
        assertThat(rebuilt).hasStatus(200);
        assertThat(known.find(iom)).isPresent();
    }

    private static void tell(UUID id, int sequence, String name, @Nullable UUID mergedInto) {
        String merged = mergedInto == null ? "" : ", \"mergedInto\": \"%s\"".formatted(mergedInto);
        ProducerRecord<String, String> event = new ProducerRecord<>("partners.organisations", id.toString(), """
                {"id": "%s", "name": {"en": "%s"}, "aliases": [], "type": "CIVIL_SOCIETY", "country": "RS",
                 "territories": [], "identifiers": ["XM-1"], "languages": [], "status": "ACTIVE",
                 "createdAt": "2026-01-01T00:00:00Z", "updatedAt": "2026-01-01T00:00:00Z"%s}"""
                .formatted(id, name, merged));
        Map.of("content-type", "application/json", "ce_specversion", "1.0", "ce_id", id + ":" + sequence, "ce_source",
                "/services/partners", "ce_subject", id.toString(), "ce_sequence", Integer.toString(sequence), "ce_type",
                "org.sinergija.partners.organisation.revised.v1", "ce_time", "2026-01-01T00:00:00Z")
                .forEach((header, value) -> event.headers().add(header, value.getBytes(UTF_8)));
        send(event);
    }

    private static void send(ProducerRecord<String, String> event) {
        assertThat(PARTNERS.send(event)).succeedsWithin(PATIENCE);
    }
}
