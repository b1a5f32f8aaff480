package org.sinergija.coordination.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.coordination.Register;
import org.sinergija.coordination.RunningCoordination;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FindingOverlapsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String OVERLAPS = "/api/v1/overlaps";

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    @Test
    void two_initiatives_that_overlap_are_found_explained_and_told() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "coordination.overlaps")) {
            UUID one = registered("ohrid");
            UUID other = registered("ohrid");

            JsonNode overlap = awaitOverlapOf(one);

            assertThat(Set.of(overlap.at("/left/id").asString(), overlap.at("/right/id").asString()))
                    .containsExactlyInAnyOrder(one.toString(), other.toString());
            assertThat(overlap.path("status").asString()).isEqualTo("OPEN");
            assertThat(overlap.path("score").asDouble()).isBetween(0.6, 1.0);
            assertThat(overlap.path("factors").valueStream().map(factor -> factor.path("factor").asString()))
                    .containsExactlyInAnyOrder("text", "theme", "territory", "period", "targetGroup", "activityType",
                            "organisation", "budget");
            assertThat(overlap.path("factors").valueStream().map(factor -> factor.path("detail").asString()))
                    .noneMatch(String::isBlank);
            UUID id = UUID.fromString(overlap.path("id").asString());
            assertThat(probe.await("org.sinergija.coordination.overlap.detected.v1", id).body()).isEqualTo(overlap);
            assertThat(RUNNING.api().get("/api/v1/initiatives/" + other + "/overlaps")).has("/items/0/id", id);
        }
    }

    @Test
    void the_same_project_in_another_language_and_script_is_found() {
        UUID english = UUID.randomUUID();
        UUID serbian = UUID.randomUUID();
        Period period = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        RUNNING.register().tell(
                Register.initiative(english, LocalizedText.of("en", "Return and reintegration of migrants in Vranje"),
                        "reintegration", "RS-24-vranje", period),
                1);
        RUNNING.register().tell(
                Register.initiative(serbian, LocalizedText.of("sr-Cyrl", "Повратак и реинтеграција миграната у Врању"),
                        "reintegration", "RS-24-vranje", period),
                1);

        assertThat(awaitOverlapOf(english).toString()).contains(serbian.toString());
    }

    @Test
    void a_draft_is_checked_without_being_stored() {
        UUID known = registered("kumanovo");
        awaitFound("kumanovo", known);
        int before = RUNNING.api().get(OVERLAPS + "?subject=" + known).body().path("items").size();

        Answer answer = RUNNING.api().post(OVERLAPS + "/check",
                "{\"title\": {\"en\": \"Border police training kumanovo\"}, \"territories\": [\"RS-24-presevo\"]}");

        assertThat(answer).hasStatus(200).has("/matches/0/subject/id", known);
        assertThat(RUNNING.api().get(OVERLAPS + "?subject=" + known).body().path("items").size()).isEqualTo(before);
        assertThat(RUNNING.api().post(OVERLAPS + "/check", "{\"titel\": 1, \"themes\": [\"none\"]}")).isProblem(400)
                .hasFaultsExactlyAt("/titel", "/themes/0");
        assertThat(RUNNING.api().post(OVERLAPS + "/check?limit=0", "{}")).isProblem(400).hasFaultsExactlyAt("/limit");
    }

    @Test
    void a_pair_that_no_longer_overlaps_is_withdrawn_and_stands_again_when_it_does() {
        UUID one = registered("bitola");
        UUID other = registered("bitola");
        awaitOverlapOf(one);

        RUNNING.register()
                .tell(Register.initiative(other, LocalizedText.of("en", "Diaspora investment fair"), "diaspora", "AL",
                        new Period(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 2, 1))), 2);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(overlapsOf(one)).isEmpty());

        RUNNING.register().tell(Register.training(other, "bitola"), 3);
        assertThat(awaitOverlapOf(one).path("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void people_acknowledge_comment_and_resolve() {
        UUID one = registered("prilep");
        registered("prilep");
        String overlap = OVERLAPS + "/" + awaitOverlapOf(one).path("id").asString();

        assertThat(RUNNING.api().post(overlap + "/acknowledgement")).hasStatus(200).has("/status", "ACKNOWLEDGED");
        assertThat(RUNNING.api().post(overlap + "/acknowledgement")).isProblem(409);
        assertThat(RUNNING.api().post(overlap + "/comments", "{\"text\": \"We meet on Monday.\"}")).hasStatus(201);
        assertThat(RUNNING.api().get(overlap + "/comments")).has("/items/0/text", "We meet on Monday.");
        assertThat(RUNNING.api().post(overlap + "/resolution", "{\"note\": \"?\"}")).isProblem(400)
                .hasFaultsExactlyAt("/outcome");
        assertThat(RUNNING.api().post(overlap + "/resolution",
                "{\"outcome\": \"COORDINATED\", \"note\": \"joint dates\"}"))
                .hasStatus(200).has("/status", "RESOLVED").has("/resolution/outcome", "COORDINATED");
        assertThat(RUNNING.api().post(overlap + "/resolution", "{\"outcome\": \"MERGED\"}")).isProblem(409);
        assertThat(RUNNING.api().get(overlap)).has("/comments", 1).has("/status", "RESOLVED");
    }

    @Test
    void what_an_import_causes_is_told_in_the_bulk_lane_and_what_somebody_does_is_not() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "coordination.overlaps").within(PATIENCE)) {
            UUID one = UUID.randomUUID();
            UUID other = UUID.randomUUID();
            double examined = examinedInBulk();
            RUNNING.register().tellInBulk(Register.training(one, "vinica"));
            RUNNING.register().tellInBulk(Register.training(other, "vinica"));
            UUID pair = Overlap.idOf(one, other);
            probe.await("org.sinergija.coordination.overlap.detected.v1", pair);
            // Else the second may still be examined once the first has changed, and tell of that in its lane.
            await().atMost(PATIENCE).until(() -> examinedInBulk() >= examined + 2);

            RUNNING.register().tell(Register.training(one, "vinica lake"), 2);
            probe.await("org.sinergija.coordination.overlap.rescored.v1", pair);
            RUNNING.register().eraseInBulk(other);
            probe.await("org.sinergija.coordination.overlap.withdrawn.v1", pair);

            assertThat(probe.seen(pair)).extracting(event -> event.header("ce_lane")).containsExactly("bulk", "",
                    "bulk");
        }
    }

    private static double examinedInBulk() {
        return RUNNING.api().get("/actuator/metrics/sinergija.overlap.latency?tag=lane:bulk").body()
                .at("/measurements/0/value").asDouble();
    }

    @Test
    void a_verdict_stands_until_a_side_changes_materially() {
        UUID one = UUID.randomUUID();
        InitiativeState first = Register.training(one, "struga");
        RUNNING.register().tell(first, 1);
        UUID other = registered("struga");
        String overlap = OVERLAPS + "/" + awaitOverlapOf(one).path("id").asString();
        assertThat(RUNNING.api().get(overlap).body().has("changes")).isFalse();
        assertThat(RUNNING.api().post(overlap + "/resolution", "{\"outcome\": \"DISTINCT\"}")).hasStatus(200);

        RUNNING.register().tell(first, 2);
        awaitFound("struga", other);
        assertThat(RUNNING.api().get(overlap)).has("/status", "RESOLVED");

        RUNNING.register().tell(Register.training(one, "struga lake"), 3);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(RUNNING.api().get(overlap)).has("/status", "OPEN"));
        assertThat(RUNNING.api().get(overlap)).has("/previousResolution/outcome", "DISTINCT")
                .has("/changes/0/subject", one).has("/changes/0/sequence", 3).has("/changes/0/fields/0", "title");
    }

    @Test
    void a_list_is_filtered_by_what_the_sides_are() {
        UUID one = registered("gevgelija");
        registered("gevgelija");
        JsonNode overlap = awaitOverlapOf(one);
        String lead = overlap.at("/left/lead").asString();
        String mine = OVERLAPS + "?subject=" + one;

        for (String filter : new String[]{"territory=RS", "theme=border-management", "organisation=" + lead,
                "status=OPEN",
                "level=" + overlap.path("level").asString()}) {
            assertThat(RUNNING.api().get(mine + "&" + filter)).as(filter).has("/items/0/id",
                    overlap.path("id").asString());
        }
        for (String filter : new String[]{"territory=AL", "theme=asylum", "organisation=" + UUID.randomUUID(),
                "status=RESOLVED", "level=RELATED"}) {
            assertThat(RUNNING.api().get(mine + "&" + filter).body().path("items")).as(filter).isEmpty();
        }
        assertThat(RUNNING.api().get(OVERLAPS + "?territory=ZZ&theme=none")).isProblem(400).hasFaultsExactlyAt(
                "/territory",
                "/theme");
    }

    @Test
    void a_poison_message_is_parked_and_the_rest_flows() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(),
                "projects.initiatives.coordination.dead-letters")) {
            UUID poison = UUID.randomUUID();
            RUNNING.register().tellNonsense(poison);
            UUID one = registered("debar");
            registered("debar");

            awaitOverlapOf(one);
            probe.await("the parked message", event -> event.key().equals(poison.toString())
                    && event.headers().getOrDefault("reason", "").contains("InitiativeState"));
        }
    }

    @Test
    void a_deleted_index_is_rebuilt_from_the_topic() throws IOException {
        UUID known = registered("kriva palanka");
        awaitFound("kriva palanka", known);
        Path index = RUNNING.folder().resolve("other");
        RunningCoordination.withIndexAt(index).close();
        FileSystemUtils.deleteRecursively(index);

        try (RunningCoordination again = RunningCoordination.withIndexAt(index)) {
            assertThat(Files.exists(index)).isTrue();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                    again.api().post(OVERLAPS + "/check", "{\"title\": {\"en\": \"border police kriva palanka\"},"
                            + " \"themes\": [\"border-control\"], \"territories\": [\"RS-24-presevo\"]}").text())
                    .contains(known.toString()));
        }
    }

    @Test
    void two_instances_miss_no_pair_that_is_written_at_the_same_moment_and_double_none() {
        try (RunningCoordination second = RunningCoordination.withIndexAt(RUNNING.folder().resolve("second"))) {
            assertThat(second.api().get(OVERLAPS)).hasStatus(200);
            Set<UUID> pairs = new HashSet<>();
            for (int i = 0; i < 500; i++) {
                UUID left = UUID.randomUUID();
                UUID right = UUID.randomUUID();
                String word = "q" + Integer.toString(7919 * i + 50_000, 36);
                RUNNING.register().tellOn(i % 12, apart(left, word, i));
                RUNNING.register().tellOn((i + 5) % 12, apart(right, word, i));
                pairs.add(Overlap.idOf(left, right));
            }
            RUNNING.register().flush();

            await().atMost(PATIENCE).untilAsserted(
                    () -> assertThat(pairs)
                            .allSatisfy(
                                    id -> assertThat(RUNNING.api().get(OVERLAPS + "/" + id).status()).isEqualTo(200)));
        }
    }

    /// Unlike all others but its twin: another month for each.
    private static InitiativeState apart(UUID id, String word, int number) {
        LocalDate start = LocalDate.of(1950, 1, 1).plusMonths(number);
        return Register.initiative(id, LocalizedText.of("en", "%s %sa %sb".formatted(word, word, word)), "housing",
                "XK-05",
                new Period(start, start.plusDays(20)));
    }

    private static UUID registered(String word) {
        UUID id = UUID.randomUUID();
        RUNNING.register().tell(Register.training(id, word), 1);
        return id;
    }

    private static void awaitFound(String word, UUID id) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                RUNNING.api()
                        .post(OVERLAPS + "/check",
                                "{\"title\": {\"en\": \"Training of border police %s\"}}".formatted(word))
                        .text())
                .contains(id.toString()));
    }

    private static JsonNode awaitOverlapOf(UUID subject) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(overlapsOf(subject)).isNotEmpty());
        return overlapsOf(subject).get(0);
    }

    private static JsonNode overlapsOf(UUID subject) {
        return RUNNING.api().get(OVERLAPS + "?subject=" + subject).body().path("items");
    }
}
