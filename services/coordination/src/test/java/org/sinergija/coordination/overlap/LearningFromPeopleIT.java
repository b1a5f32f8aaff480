package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.coordination.Register;
import org.sinergija.coordination.weights.PairWeights;
import org.sinergija.coordination.weights.Weights;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

/// With a store of its own, since weights decide about everything in it.
class LearningFromPeopleIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DATABASE = "coordination-learning";
    private static final String OVERLAPS = "/api/v1/overlaps";
    private static final String WEIGHTS = "/actuator/weights";

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister("--spring.mongodb.database=" + DATABASE,
            "--sinergija.learning.look=200ms");

    @AfterEach
    void forget() {
        assertThat(RUNNING.api().delete(WEIGHTS)).hasStatus(200);
    }

    @Test
    void verdicts_change_weights_and_overlaps_when_asked_to_and_not_before() {
        String open = overlapOfTwo(1901);
        List<String> settled = new ArrayList<>();
        for (int year = 1902; year < 1908; year++) {
            settled.add(overlapOfTwo(year));
        }
        settled.forEach(overlap -> assertThat(RUNNING.api().post(OVERLAPS + "/" + overlap + "/resolution",
                "{\"outcome\": \"DISTINCT\"}")).hasStatus(200));
        assertThat(RUNNING.api().post(OVERLAPS + "/" + overlapOfTwo(1908) + "/resolution",
                "{\"outcome\": \"SUPERSEDED\"}"))
                .hasStatus(200);
        double before = score(open);

        Answer preview = RUNNING.api().post(WEIGHTS + "/preview");

        assertThat(preview).hasStatus(200).has("/effect", "PREVIEWED").has("/resolutions", "{\"DISTINCT\":6}")
                .has("/passedOver", 1);
        assertThat(preview.body().path("weights").valueStream().map(change -> change.path("factor").asString()))
                .contains("text", "prior");
        assertThat(RUNNING.api().post(WEIGHTS + "/preview").text()).isEqualTo(preview.text());
        assertThat(RUNNING.api().get(WEIGHTS)).has("", "{\"origin\":\"SHIPPED\"}");
        assertThat(score(open)).isEqualTo(before);

        Answer applied = RUNNING.api().post(WEIGHTS + "/application");

        assertThat(applied).hasStatus(200).has("/effect", "APPLIED");
        assertThat(applied.body().path("overlaps")).isEqualTo(preview.body().path("overlaps"));
        assertThat(RUNNING.api().get(WEIGHTS)).has("/origin", "LEARNT").has("/resolutions", "{\"DISTINCT\":6}")
                .has("/progress", "DONE");
        assertThat(score(open)).isEqualTo(scoreTold(applied, open)).isLessThan(before);
        settled.forEach(overlap -> assertThat(RUNNING.api().get(OVERLAPS + "/" + overlap)).has("/status", "RESOLVED"));
        assertThat(RUNNING.api().post(WEIGHTS + "/application")).has("/effect", "UNCHANGED").has("/overlaps/changed",
                0);

        Answer back = RUNNING.api().delete(WEIGHTS);

        assertThat(back).hasStatus(200).has("/effect", "APPLIED");
        assertThat(RUNNING.api().get(WEIGHTS)).has("", "{\"origin\":\"SHIPPED\"}");
        assertThat(score(open)).isCloseTo(before, within(0.01));
        assertThat(RUNNING.api().delete(WEIGHTS)).has("/effect", "UNCHANGED");
    }

    @Test
    void what_was_applied_elsewhere_is_taken_up_and_what_it_withdrew_stands_again_without_it() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        RUNNING.register().tell(counselling(one, 1911), 1);
        RUNNING.register().tell(counselling(other, 1911), 1);
        String overlap = awaitOverlapOf(one);

        keepWeightsByWhichNothingOverlaps();
        AtomicLong version = new AtomicLong(1);
        await().atMost(PATIENCE).untilAsserted(() -> {
            RUNNING.register().tell(counselling(other, 1911), version.incrementAndGet());
            assertThat(overlapsOf(one)).isEmpty();
        });
        Answer back = RUNNING.api().delete(WEIGHTS);

        assertThat(back).has("/effect", "APPLIED").has("/overlaps/restored", 1)
                .has("/overlaps/greatest/0/id", overlap);
        assertThat(overlapsOf(one)).extracting(found -> found.path("id").asString()).containsExactly(overlap);
    }

    @Test
    void weights_have_no_other_acts() {
        assertThat(RUNNING.api().post(WEIGHTS + "/guess")).isProblem(404);
    }

    private static void keepWeightsByWhichNothingOverlaps() {
        PairWeights shipped = PairWeights.own();
        PairWeights hostile = new PairWeights(new Weights(-60, new TreeMap<>(shipped.need().lines())),
                shipped.sameness(), shipped.overlap(), shipped.kinship());
        try (MongoClient store = MongoClients.create(EmbeddedParts.storeUri())) {
            store.getDatabase(DATABASE).getCollection("weights")
                    .insertOne(new Document("_id", "learnt").append("weights", hostile.json())
                            .append("shipped", shipped.json()).append("learntAt", Instant.parse("2026-10-16T12:00:00Z"))
                            .append("resolutions", new Document()).append("progress", "DONE"));
        }
    }

    /// Two that are alike in all but their year, which no other pair has.
    private static InitiativeState counselling(UUID id, int year) {
        return Register.initiative(id, LocalizedText.of("en", "Counselling of asylum seekers " + year), "asylum", "GR",
                new Period(LocalDate.of(year, 3, 1), LocalDate.of(year, 9, 30)));
    }

    private static String overlapOfTwo(int year) {
        UUID one = UUID.randomUUID();
        RUNNING.register().tell(counselling(one, year), 1);
        RUNNING.register().tell(counselling(UUID.randomUUID(), year), 1);
        return awaitOverlapOf(one);
    }

    private static String awaitOverlapOf(UUID subject) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(overlapsOf(subject)).isNotEmpty());
        return overlapsOf(subject).get(0).path("id").asString();
    }

    private static JsonNode overlapsOf(UUID subject) {
        return RUNNING.api().get(OVERLAPS + "?subject=" + subject).body().path("items");
    }

    private static double score(String overlap) {
        return RUNNING.api().get(OVERLAPS + "/" + overlap).body().path("score").asDouble();
    }

    private static double scoreTold(Answer relearnt, String overlap) {
        return relearnt.body().at("/overlaps/greatest").valueStream()
                .filter(shift -> shift.path("id").asString().equals(overlap)).findFirst().orElseThrow()
                .at("/to/score").asDouble();
    }
}
