package org.sinergija.local;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.probe.EventProbe;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// All services as processes of their own, with the sample register, through the one door.
class PlatformIT implements Programmes, Consultation {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INITIATIVES = "/api/v1/initiatives";
    /// Of 48: coordination's own test says which.
    private static final int LOOK_ALIKES_ALERTED = 2;
    private static final String OVERLAPS = "/api/v1/overlaps";
    private static final String REGISTERED = "org.sinergija.projects.initiative.registered.v1";

    private static final Twins TWINS = new Twins();
    private static Spans spans;
    private static RealPlatform platform;

    @BeforeAll
    static void start() throws IOException {
        spans = Spans.listening();
        platform = new RealPlatform(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", spans.endpoint()));
    }

    @Override
    public RealPlatform onPlatform() {
        return platform;
    }

    @AfterAll
    static void stop() {
        platform.close();
        spans.close();
    }

    @Test
    void who_registers_what_another_does_already_learns_of_it_with_the_reasons() {
        Twins.Pair pair = TWINS.another();
        UUID standing = registered(pair.left());
        awaitIndexed(pair, standing);

        JsonNode match = platform.api().post(OVERLAPS + "/check", pair.right()).body().path("matches").path(0);
        UUID fresh = registered(pair.right());

        assertThat(match.path("subject").path("id").asString()).isEqualTo(standing.toString());
        JsonNode overlap = awaitOverlapOf(fresh);
        assertThat(overlap.path("level").asString()).isEqualTo("DUPLICATE");
        assertThat(overlap.path("right").path("id").asString()).isEqualTo(standing.toString());
        assertThat(overlap.path("factors").valueStream().map(factor -> factor.path("detail").asString()))
                .contains("Both are about Housing and accommodation solutions.");
    }

    @Test
    void one_trace_leads_from_a_registration_over_kafka_to_those_who_are_alerted() throws IOException {
        Twins.Pair pair = TWINS.another();
        awaitIndexed(pair, registered(pair.left()));
        String trace = "%032x".formatted(new BigInteger(120, new SecureRandom()));

        Answer answer = platform.api().with("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace))
                .post(INITIATIVES, pair.right());

        assertThat(answer).hasStatus(201).hasHeader("X-Trace-Id", trace);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(spans.of(trace)).contains(
                "gateway: http post /api/v1/initiatives/**", "projects: http post /api/v1/initiatives",
                "projects: publish projects.initiatives", "coordination: handle initiatives",
                "coordination: publish coordination.overlaps", "notifications: handle overlaps",
                "notifications: tell"));
        assertThat(platform.servicesThatWroteOf(trace)).contains("projects", "coordination", "notifications");
    }

    @Test
    void each_metric_that_alarms_and_dashboards_ask_for_is_told_by_a_service() throws IOException {
        Set<String> asked = Watch.metrics();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Watch.told(platform.metrics())).containsAll(asked));
    }

    @Test
    void the_sample_registers_duplicates_stand_and_hardly_any_look_alike_alerts() {
        Map<String, JsonNode> titles = new HashMap<>();
        sample("initiatives").forEach(initiative -> titles.put(initiative.path("key").asString(),
                initiative.path("title")));
        Map<JsonNode, String> ids = new HashMap<>();
        platform.all(INITIATIVES)
                .forEach(initiative -> ids.put(initiative.path("title"), initiative.path("id").asString()));
        JsonNode expected = sample("expectations");

        await().atMost(PATIENCE).untilAsserted(() -> {
            Map<Set<String>, String> levels = new HashMap<>();
            platform.all(OVERLAPS).forEach(overlap -> levels.put(Set.of(overlap.path("left").path("id").asString(),
                    overlap.path("right").path("id").asString()), overlap.path("level").asString()));
            for (JsonNode pair : expected.path("duplicates")) {
                assertThat(levels.get(ids(pair, titles, ids))).as(pair.toString()).isEqualTo("DUPLICATE");
            }
            assertThat(expected.path("lookAlikes").valueStream()
                    .filter(pair -> levels.containsKey(ids(pair, titles, ids))))
                    .hasSizeLessThanOrEqualTo(LOOK_ALIKES_ALERTED);
        });
    }

    @Test
    void who_is_invited_finds_the_letter_in_the_mailbox() {
        assertThat(platform.api().post("/api/v1/accounts", """
                {"email": "vesna@example.org", "name": "Vesna Petrova", "roles": ["EXPERT"], "language": "mk"}"""))
                .hasStatus(201);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(platform.letters()).contains("vesna@example.org"));
    }

    @Test
    void while_the_broker_is_away_registering_goes_on_and_all_is_told_once_it_is_back() throws Exception {
        Twins.Pair pair = TWINS.another();
        UUID left;
        UUID right;
        platform.freeze("broker");
        try {
            left = registered(pair.left());
            right = registered(pair.right());
            await().atMost(PATIENCE).untilAsserted(
                    () -> assertThat(platform.api("projects").get("/actuator/health/readiness").body().path("status")
                            .asString()).isEqualTo("DEGRADED"));
            assertThat(platform.api("projects").get("/actuator/health/readiness").text()).contains("broker");
        } finally {
            platform.thaw("broker");
        }

        try (EventProbe probe = platform.probe("projects.initiatives").within(PATIENCE)) {
            probe.await(REGISTERED, left);
            probe.await(REGISTERED, right);
        }
        assertThat(awaitOverlapOf(left)).isEqualTo(awaitOverlapOf(right));
    }

    @Test
    void while_the_store_is_away_requests_are_told_to_come_again_and_then_register_once() throws Exception {
        Twins.Pair pair = TWINS.another();
        Answer refused;
        platform.freeze("store");
        try {
            refused = platform.api().with("Idempotency-Key", pair.word()).post(INITIATIVES, pair.left());
        } finally {
            platform.thaw("store");
        }

        assertThat(refused).hasStatus(503);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                platform.api().with("Idempotency-Key", pair.word()).post(INITIATIVES, pair.left())).hasStatus(201));
        assertThat(platform.api().get(INITIATIVES + "?q=" + pair.word()).body().path("items")).hasSize(1);
    }

    private static UUID registered(String body) {
        Answer answer = platform.api().post(INITIATIVES, body);
        assertThat(answer).hasStatus(201);
        return answer.id();
    }

    private static void awaitIndexed(Twins.Pair pair, UUID id) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(platform.api().post(OVERLAPS + "/check", pair.left())
                .text()).contains(id.toString()));
    }

    private static JsonNode awaitOverlapOf(UUID subject) {
        String path = OVERLAPS + "?subject=" + subject;
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(platform.api().get(path).body().path("items"))
                .hasSize(1));
        return platform.api().get(path).body().path("items").path(0);
    }

    private static Set<String> ids(JsonNode pair, Map<String, JsonNode> titles, Map<JsonNode, String> ids) {
        return new HashSet<>(List.of(ids.get(titles.get(pair.path(0).asString())),
                ids.get(titles.get(pair.path(1).asString()))));
    }

    private static JsonNode sample(String name) {
        return JsonMapper.shared().readTree(PlatformIT.class.getResourceAsStream("/sample/" + name + ".json"));
    }
}
