package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.coordination.Register;
import org.sinergija.coordination.RunningCoordination;
import org.sinergija.coordination.candidate.SearchCluster;
import org.sinergija.testsupport.parts.EmbeddedParts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SharedIndexIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String OVERLAPS = "/api/v1/overlaps";
    private static final String HEALTH = "/actuator/health/readiness";
    private static final String NAME = "it" + UUID.randomUUID();
    private static final String[] SETTINGS = {
            "--sinergija.index.opensearch.uris=" + SearchCluster.SHARED.started().uris(),
            "--sinergija.index.opensearch.name=" + NAME, "--sinergija.index.opensearch.patience=2s"};
    private static final int PAIRS = 150;

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister(SETTINGS);

    @Test
    void two_instances_share_one_index_and_miss_no_pair_though_a_node_is_killed_meanwhile() throws Exception {
        SearchCluster.SHARED.started();
        try (RunningCoordination second = RunningCoordination.withIndexAt(RUNNING.folder().resolve("none"), SETTINGS)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(indexing()).hasSize(2).allSatisfy(
                    partitions -> assertThat(partitions).hasSizeBetween(1, 23)));
            SearchCluster.SHARED.awaitGreen();
            Set<UUID> pairs = new HashSet<>();
            for (int i = 0; i < PAIRS; i++) {
                pairs.add(pairOnTwoPartitions("q", i));
            }
            RUNNING.register().flush();
            await().atMost(PATIENCE).until(() -> pairs.stream().anyMatch(SharedIndexIT::isFound));
            assertThat(pairs).anyMatch(pair -> !isFound(pair));

            SearchCluster.SHARED.killSecond();
            for (int i = 0; i < PAIRS; i++) {
                pairs.add(pairOnTwoPartitions("z", i));
            }

            await().atMost(PATIENCE).untilAsserted(() -> assertThat(pairs).allMatch(SharedIndexIT::isFound));
            assertThat(second.api().get(HEALTH)).has("/components/index/status", "UP");
        }
    }

    @Test
    void while_the_cluster_is_away_it_is_missing_and_what_was_registered_is_matched_when_it_is_back() {
        SearchCluster.SHARED.started().pause();
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        try {
            RUNNING.register().tell(Register.training(one, "delcevo"), 1);
            RUNNING.register().tell(Register.training(other, "delcevo"), 1);
            await().atMost(PATIENCE).untilAsserted(
                    () -> assertThat(RUNNING.api().get(HEALTH)).hasStatus(200).has("/components/index/status",
                            "DEGRADED"));
            assertThat(RUNNING.api().get("/actuator/metrics/sinergija.index.away")).has("/measurements/0/value", 1.0);
            assertThat(RUNNING.api().post(OVERLAPS + "/check", "{\"title\": {\"en\": \"Training\"}}")).isProblem(503);
        } finally {
            SearchCluster.SHARED.goOn();
        }

        await().atMost(PATIENCE).until(() -> isFound(Overlap.idOf(one, other)));
        assertThat(RUNNING.api().get(HEALTH)).has("/components/index/status", "UP");
    }

    /// What each member of the group that writes the index has to read.
    private static List<Set<TopicPartition>> indexing() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", EmbeddedParts.brokers()))) {
            String group = admin.listGroups().all().get().stream().map(GroupListing::groupId)
                    .filter(id -> id.startsWith(NAME)).findFirst().orElseThrow();
            return admin.describeConsumerGroups(List.of(group)).all().get().values().iterator().next().members()
                    .stream()
                    .map(MemberDescription::assignment).map(assignment -> assignment.topicPartitions()).toList();
        }
    }

    private static boolean isFound(UUID pair) {
        return RUNNING.api().get(OVERLAPS + "/" + pair).status() == 200;
    }

    /// @return their overlap's id
    private static UUID pairOnTwoPartitions(String letter, int number) {
        UUID left = UUID.randomUUID();
        UUID right = UUID.randomUUID();
        String word = letter + Integer.toString(7919 * number + 50_000, 36);
        RUNNING.register().tellOn(number % 12, apart(left, word, number));
        RUNNING.register().tellOn((number + 5) % 12, apart(right, word, number));
        return Overlap.idOf(left, right);
    }

    /// Unlike all others but its twin: another month for each.
    private static InitiativeState apart(UUID id, String word, int number) {
        LocalDate start = LocalDate.of(word.startsWith("q") ? 1950 : 1980, 1, 1).plusMonths(number);
        return Register.initiative(id, LocalizedText.of("en", "%s %sa %sb".formatted(word, word, word)), "housing",
                "XK-05", new Period(start, start.plusDays(20)));
    }
}
