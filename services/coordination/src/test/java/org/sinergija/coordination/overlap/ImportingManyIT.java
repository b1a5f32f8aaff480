package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.coordination.Register;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.sinergija.testsupport.probe.SeenEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ImportingManyIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String DETECTED = "org.sinergija.coordination.overlap.detected.v1";
    private static final int PAIRS = 2_500;

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    @Test
    void a_single_registration_is_examined_while_thousands_of_an_import_wait() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "coordination.overlaps").within(PATIENCE)) {
            Set<UUID> imported = new HashSet<>();
            for (int i = 0; i < PAIRS; i++) {
                imported.add(importedPair("AL-07-kukes", i));
            }
            UUID one = UUID.randomUUID();
            UUID other = UUID.randomUUID();
            RUNNING.register().tell(Register.training(one, "tetovo"), 1);
            RUNNING.register().tell(Register.training(other, "tetovo"), 1);
            RUNNING.register().flush();

            Instant single = detectedAt(probe.await(DETECTED, Overlap.idOf(one, other)));

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(detected(probe, imported)).hasSize(PAIRS));
            assertThat(detected(probe, imported).stream().map(ImportingManyIT::detectedAt).filter(single::isAfter))
                    .hasSizeLessThan(PAIRS / 10);
        }
    }

    @Test
    void what_is_revised_by_hand_while_its_import_waits_is_examined_as_it_is_now() throws Exception {
        List<Revised> apart = new ArrayList<>();
        List<Revised> alike = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            Revised revised = new Revised(UUID.randomUUID(), UUID.randomUUID(), i);
            boolean first = i % 2 == 0;
            (first ? apart : alike).add(revised);
            RUNNING.register().tellInBulk(first ? revised.like() : revised.unlike());
            RUNNING.register().tellInBulk(revised.counterpart());
            importedPair("AL-08-lezhe", i);
        }
        RUNNING.register().flush();
        apart.forEach(revised -> RUNNING.register().tell(revised.unlike(), 2));
        alike.forEach(revised -> RUNNING.register().tell(revised.like(), 2));
        RUNNING.register().flush();

        awaitAllExamined();

        assertThat(apart).allSatisfy(revised -> assertThat(RUNNING.api().get(revised.overlap())).hasStatus(404));
        assertThat(alike).allSatisfy(revised -> assertThat(RUNNING.api().get(revised.overlap())).hasStatus(200));
    }

    /// One that an import registers and somebody revises at once, and what it overlaps before or after.
    private record Revised(UUID id, UUID other, int number) {
        InitiativeState like() {
            return numbered(id, "BA-BRC", number);
        }

        InitiativeState counterpart() {
            return numbered(other, "BA-BRC", number);
        }

        String overlap() {
            return "/api/v1/overlaps/" + Overlap.idOf(id, other);
        }

        InitiativeState unlike() {
            return Register.initiative(id, LocalizedText.of("en", "Diaspora fair r%d".formatted(number)), "diaspora",
                    "AL-12-vlore", new Period(LocalDate.of(1990, 1, 1).plusMonths(number), null));
        }
    }

    /// @return their overlap's id
    private static UUID importedPair(String territory, int number) {
        UUID left = UUID.randomUUID();
        UUID right = UUID.randomUUID();
        RUNNING.register().tellInBulk(numbered(left, territory, number));
        RUNNING.register().tellInBulk(numbered(right, territory, number));
        return Overlap.idOf(left, right);
    }

    /// Unlike all others of another number or territory: by its words, and by its days.
    private static InitiativeState numbered(UUID id, String territory, int number) {
        String word = "z" + Integer.toString(7919 * number + 50_000 + territory.hashCode() % 1_000, 36);
        LocalDate start = LocalDate.of(1900, 1, 1).plusDays(40L * number);
        return Register.initiative(id, LocalizedText.of("en", "%s %sa %sb".formatted(word, word, word)),
                "migrant-health", territory, new Period(start, start.plusDays(20)));
    }

    private static Instant detectedAt(SeenEvent event) {
        return Instant.parse(event.body().path("detectedAt").asString());
    }

    private static List<SeenEvent> detected(EventProbe probe, Set<UUID> pairs) {
        return probe.seen().stream()
                .filter(event -> event.type().equals(DETECTED) && pairs.contains(UUID.fromString(event.key())))
                .toList();
    }

    private static void awaitAllExamined() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedParts.brokers()))) {
            List<TopicPartition> partitions = Stream.iterate(0, i -> i + 1).limit(12)
                    .map(number -> new TopicPartition("projects.initiatives", number)).toList();
            for (TopicPartition partition : partitions) {
                long end = admin.listOffsets(Map.of(partition, OffsetSpec.latest())).partitionResult(partition).get()
                        .offset();
                for (String group : List.of("coordination", "coordination.bulk")) {
                    await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                            admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get()
                                    .getOrDefault(partition, new OffsetAndMetadata(0)).offset())
                            .isGreaterThanOrEqualTo(end));
                }
            }
        }
    }
}
