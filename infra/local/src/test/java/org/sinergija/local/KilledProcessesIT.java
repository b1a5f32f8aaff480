package org.sinergija.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.container.Kind;
import org.sinergija.testsupport.probe.EventProbe;
import org.sinergija.testsupport.probe.SeenEvent;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class KilledProcessesIT {
    private static final int PAIRS = 500;
    private static final int CLIENTS = 8;
    private static final int PER_ROUND = 160;
    private static final int KILLED_AFTER = 80;
    private static final List<String> VICTIMS = List.of("projects", "coordination", "gateway", "broker");
    private static final int ACTIVITIES = 600;
    private static final String IMPORTS = "/api/v1/imports";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String REGISTERED = "org.sinergija.projects.initiative.registered.v1";
    private static final String DETECTED = "org.sinergija.coordination.overlap.detected.v1";

    private static final Twins TWINS = new Twins();
    private static RealPlatform platform;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        boolean fast = RealPlatform.startsFast();
        platform = new RealPlatform("--no-sample");
        if (!fast) {
            // The first end in peace leaves the start-up caches, without which every later start and end takes far longer.
            platform.close();
            platform.startAgain();
        }
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void whatever_is_killed_under_a_thousand_registrations_loses_none_and_doubles_nothing() throws Exception {
        Map<String, String> bodies = new HashMap<>();
        List<Twins.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            Twins.Pair pair = TWINS.another();
            pairs.add(pair);
            bodies.put(pair.word() + "-left", pair.left());
            bodies.put(pair.word() + "-right", pair.right());
        }
        Map<String, UUID> accepted = new ConcurrentHashMap<>();

        AtomicBoolean killed = new AtomicBoolean();
        register(PER_ROUND, bodies, accepted, () -> {
            if (accepted.size() >= KILLED_AFTER && killed.compareAndSet(false, true)) {
                for (String victim : VICTIMS) {
                    platform.kill(victim);
                }
            }
        });
        assertThat(platform.exitCode()).as(platform.text()).isEqualTo(5);
        assertThat(platform.text())
                .containsAnyOf(VICTIMS.stream().map("%s ended with 137"::formatted).toArray(String[]::new));
        assertThat(accepted).hasSizeLessThan(2 * PAIRS);
        platform.startAgain();
        register(2 * PAIRS, bodies, accepted, () -> {});

        assertThat(accepted).hasSize(2 * PAIRS);
        assertThat(accepted.values()).doesNotHaveDuplicates();
        allStandOnTheirTopicOnce(accepted);
        allPairsOverlapOnce(pairs, accepted);
    }

    @Test
    void an_import_that_is_killed_half_way_ends_with_the_counts_of_an_undisturbed_one() throws Exception {
        byte[] file = Portfolio.of("XI-KILLED-1", ACTIVITIES);
        Api sender = platform.api().with("Content-Type", "application/xml");
        String dryRun = sender.post(IMPORTS + "?dryRun=true", file).header("Location");
        await().atMost(PATIENCE).until(() -> state(dryRun).equals("COMPLETED"));
        String job = sender.post(IMPORTS, file).header("Location");
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20))
                .until(() -> platform.api().get(job).body().path("progress").asDouble() > 0.2);

        platform.kill("store");
        platform.kill("projects");

        assertThat(platform.exitCode()).as(platform.text()).isEqualTo(5);
        platform.startAgain();
        assertThat(state(job)).isNotEqualTo("COMPLETED");
        await().atMost(PATIENCE).until(() -> state(job).equals("COMPLETED"));
        assertThat(platform.api().get(job).body().path("counts"))
                .isEqualTo(platform.api().get(dryRun).body().path("counts"));
        JsonNode counts = platform.api().get(job).body().path("counts");
        assertThat(counts.path("created").asInt()).isEqualTo(ACTIVITIES * 9 / 10);
        assertThat(counts.path("rejected").asInt()).isEqualTo(ACTIVITIES / 10);
        String initiative = platform.api().get(job + "/records?outcome=CREATED&limit=1").body().path("items").path(0)
                .path("initiative").asString();
        String publisher = platform.api().get("/api/v1/initiatives/" + initiative).body().path("lead").asString();
        assertThat(platform.all("/api/v1/initiatives?organisation=" + publisher)).hasSize(ACTIVITIES * 9 / 10);
    }

    @Test
    @Tag("drill")
    void what_was_backed_up_is_there_again_on_the_topics_too_and_no_overlap_is_told_twice() throws Exception {
        assumeTrue(Kind.chosen() == Kind.EMBEDDED, "MongoDB is backed up by mongodump");
        Twins.Pair kept = TWINS.another();
        Map<String, UUID> accepted = new HashMap<>();
        register("kept-left", kept.left(), accepted);
        register("kept-right", kept.right(), accepted);
        UUID left = Objects.requireNonNull(accepted.get("kept-left"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(overlapsOf(left)).hasSize(1));
        JsonNode overlap = overlapsOf(left).getFirst();
        Path file = folder.resolve("all.backup");

        assertThat(platform.order("backup", file.toString())).contains(file + " holds all data");
        register("lost", TWINS.another().left(), accepted);
        platform.kill("store");
        assertThat(platform.exitCode()).isEqualTo(5);
        platform.order("restore", file.toString(), "--reset");
        platform.startAgain();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(platform.api().get("/api/v1/initiatives/" + accepted.get("lost"))).hasStatus(404);
        assertThat(overlapsOf(left)).containsExactly(overlap);
        Set<UUID> stored = platform.all("/api/v1/initiatives").stream()
                .map(one -> UUID.fromString(one.path("id").asString())).collect(Collectors.toSet());
        try (EventProbe probe = platform.probe("projects.initiatives")) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(probe.seen().stream()
                    .map(event -> UUID.fromString(event.key())).collect(Collectors.toSet())).isEqualTo(stored));
        }
        UUID third = platform.api().post("/api/v1/initiatives", kept.right()).id();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(overlapsOf(third)).hasSize(2));
        assertThat(overlapsOf(left)).hasSize(2);
        try (EventProbe probe = platform.probe("coordination.overlaps")) {
            UUID id = UUID.fromString(overlap.path("id").asString());
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(probe.seen(id)).isNotEmpty());
            assertThat(probe.seen(id)).extracting(SeenEvent::sequence, SeenEvent::type)
                    .containsExactly(tuple(1L, DETECTED));
        }
    }

    private static List<JsonNode> overlapsOf(UUID subject) {
        return platform.all("/api/v1/overlaps?subject=" + subject);
    }

    private static String state(String job) {
        return platform.api().get(job).body().path("state").asString();
    }

    /// So many of those not accepted yet; what was sent before is sent with the same key again.
    private static void register(int most, Map<String, String> bodies, Map<String, UUID> accepted, Step afterEach)
            throws InterruptedException, ExecutionException {
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            bodies.entrySet().stream().filter(body -> !accepted.containsKey(body.getKey())).limit(most)
                    .forEach(body -> done.add(clients.submit(() -> {
                        register(body.getKey(), body.getValue(), accepted);
                        afterEach.run();
                        return body.getKey();
                    })));
        }
        for (Future<?> registration : done) {
            registration.get();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void register(String key, String body, Map<String, UUID> accepted) {
        try {
            Answer answer = platform.api().with("Idempotency-Key", key).post("/api/v1/initiatives", body);
            if (answer.status() == 201) {
                accepted.put(key, answer.id());
            } else {
                assertThat(answer.status()).as(answer.toString()).isIn(503, 504, 502, 409);
            }
        } catch (UncheckedIOException doorGone) {
            assertThat(doorGone).hasMessageContaining("was not answered");
        }
    }

    private static void allStandOnTheirTopicOnce(Map<String, UUID> accepted) {
        try (EventProbe probe = platform.probe("projects.initiatives")) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids(probe, REGISTERED))
                    .containsAll(accepted.values()));

            accepted.values().forEach(id -> assertThat(probe.seen(id)).extracting(SeenEvent::sequence)
                    .containsOnly(1L));
        }
        assertThat(platform.all("/api/v1/initiatives")).extracting(one -> UUID.fromString(one.path("id").asString()))
                .containsAll(accepted.values());
    }

    private static void allPairsOverlapOnce(List<Twins.Pair> pairs, Map<String, UUID> accepted) {
        List<Set<String>> wanted = pairs.stream()
                .map(pair -> Stream.of("-left", "-right").map(side -> accepted.get(pair.word() + side))
                        .map(Objects::toString).collect(Collectors.toSet()))
                .toList();
        Set<String> twins = wanted.stream().flatMap(Set::stream).collect(Collectors.toSet());
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(overlappingSides())
                .filteredOn(sides -> !Collections.disjoint(sides, twins))
                .containsExactlyInAnyOrderElementsOf(wanted));
        try (EventProbe probe = platform.probe("coordination.overlaps")) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids(probe, DETECTED))
                    .hasSizeGreaterThanOrEqualTo(pairs.size()));

            assertThat(probe.seen().stream().filter(event -> event.sequence() == 1).map(SeenEvent::key).distinct())
                    .hasSameSizeAs(ids(probe, DETECTED));
        }
    }

    private static List<UUID> ids(EventProbe probe, String type) {
        return probe.seen().stream().filter(event -> event.type().equals(type))
                .map(event -> UUID.fromString(event.key())).distinct().toList();
    }

    private static List<Set<String>> overlappingSides() {
        return platform.all("/api/v1/overlaps").stream()
                .map(overlap -> Set.of(overlap.at("/left/id").asString(), overlap.at("/right/id").asString())).toList();
    }
}
