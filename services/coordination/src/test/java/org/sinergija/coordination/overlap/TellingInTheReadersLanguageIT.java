package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.coordination.Register;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class TellingInTheReadersLanguageIT {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String OVERLAPS = "/api/v1/overlaps";
    private static final int TERRITORY = 2;
    private static final String PLACE = "/factors/%d/detail".formatted(TERRITORY);

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    @Test
    void an_overlap_is_told_in_the_language_that_the_reader_wants_and_kept_in_english() {
        String overlap = OVERLAPS + "/" + overlapOf(registered("veles"), registered("veles"));

        Answer macedonian = in("de, mk;q=0.9, en;q=0.1").get(overlap);
        Answer stored = RUNNING.api().get(overlap);

        assertThat(macedonian).hasStatus(200).hasHeader("Content-Language", "mk")
                .has(PLACE, "Двете дејствуваат тука: Прешево.");
        assertThat(macedonian.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(stored).hasStatus(200).hasHeader("Content-Language", "en").has(PLACE, "Both work in Preševo.");
        assertThat(stored.headers().allValues("Vary")).contains("Accept-Language");
        assertThat(macedonian.body().path("score")).isEqualTo(stored.body().path("score"));
        assertThat(in("mk").get("/api/v1/overlaps?subject=" + stored.body().at("/left/id").asString()))
                .has("/items/0" + PLACE, "Both work in Preševo.");
    }

    @Test
    void what_the_reader_has_already_is_not_sent_again_but_in_another_language_it_is() {
        String overlap = OVERLAPS + "/" + overlapOf(registered("negotino"), registered("negotino"));
        Answer stored = RUNNING.api().get(overlap);
        Answer albanian = in("sq").get(overlap);

        assertThat(in("sq").with("If-None-Match", albanian.etag()).get(overlap)).hasStatus(304)
                .hasHeader("Content-Language", "sq").hasHeader("ETag", albanian.etag());
        Answer known = RUNNING.api().with("If-None-Match", stored.etag()).get(overlap);
        assertThat(known).hasStatus(304);
        assertThat(known.headers().allValues("Vary")).containsExactly("Authorization", "Accept-Language");
        assertThat(in("sq").with("If-None-Match", stored.etag()).get(overlap)).hasStatus(200)
                .has(PLACE, "Të dyja veprojnë këtu: Preshevë.");
        assertThat(in("sr-Cyrl").with("If-None-Match", albanian.etag()).get(overlap)).hasStatus(200)
                .has(PLACE, "Обе делују овде: Прешево.");
        assertThat(RUNNING.api().with("If-None-Match", albanian.etag()).get(overlap)).hasStatus(200)
                .has(PLACE, "Both work in Preševo.");
    }

    @Test
    void reasons_that_the_engine_would_no_longer_give_are_told_as_they_are_stored() {
        InitiativeState first = Register.training(UUID.randomUUID(), "kavadarci");
        RUNNING.register().tell(first, 1);
        String overlap = OVERLAPS + "/" + overlapOf(first.id(), registered("kavadarci"));
        assertThat(RUNNING.api().post(overlap + "/resolution", "{\"outcome\": \"DISTINCT\"}")).hasStatus(200);
        assertThat(in("sq").get(overlap)).hasHeader("Content-Language", "sq");

        // Objectives do not matter to a verdict, which stands with its reasons.
        RUNNING.register().tell(aimingAt(first, "Drones, radars, thermal cameras and dog units for patrols by night"),
                2);

        await().during(Duration.ofSeconds(3)).atMost(PATIENCE).untilAsserted(() -> assertThat(in("sq").get(overlap))
                .hasHeader("Content-Language", "en").has("/status", "RESOLVED").has(PLACE, "Both work in Preševo."));
    }

    @Test
    void a_check_answers_in_the_readers_language_also_when_it_is_repeated() {
        overlapOf(registered("berovo"), registered("berovo"));
        String draft = "{\"title\": {\"en\": \"Training of border police berovo\"}, \"territories\": [\"RS-24-presevo\"]}";
        Api reader = in("sr-Cyrl-RS").with("Idempotency-Key", UUID.randomUUID().toString());

        Answer answer = reader.post(OVERLAPS + "/check", draft);
        Answer again = reader.post(OVERLAPS + "/check", draft);

        assertThat(answer).hasStatus(200).hasHeader("Content-Language", "sr-Cyrl")
                .has("/matches/0" + PLACE, "Обе делују овде: Прешево.");
        assertThat(again).hasHeader("Content-Language", "sr-Cyrl");
        assertThat(String.join(", ", answer.headers().allValues("Vary"))).isEqualTo(again.header("Vary"))
                .isEqualTo("Authorization, Accept-Language");
        assertThat(in("sq").post(OVERLAPS + "/check?explain=full", draft)).hasStatus(200)
                .has("/matches/0/explanation/need/steps/0/detail",
                        "Çfarë flet kundër çdo çifti të regjistrit para se ai të shqyrtohet.");
        assertThat(RUNNING.api().post(OVERLAPS + "/check?explain=all", draft)).isProblem(400)
                .hasFaultsExactlyAt("/explain");
        assertThat(in("?!").post(OVERLAPS + "/check", draft)).hasStatus(200).hasHeader("Content-Language", "en");
        assertThat(RUNNING.api().post(OVERLAPS + "/check", draft)).hasStatus(200).hasHeader("Content-Language", "en");
    }

    private static InitiativeState aimingAt(InitiativeState like, String objectives) {
        return new InitiativeState(like.id(), like.title(), like.summary(), LocalizedText.of("en", objectives),
                like.lead(), like.participants(), like.themes(), like.territories(), like.targetGroups(),
                like.activityTypes(), like.period(), like.budget(), like.related(), like.status(), like.statusReason(),
                like.visibility(), like.externalIds(), like.outputs(), like.createdAt(), like.updatedAt());
    }

    private static Api in(String languages) {
        return RUNNING.api().with("Accept-Language", languages);
    }

    private static UUID registered(String word) {
        UUID id = UUID.randomUUID();
        RUNNING.register().tell(Register.training(id, word), 1);
        return id;
    }

    private static UUID overlapOf(UUID one, UUID other) {
        UUID id = Overlap.idOf(one, other);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(RUNNING.api().get(OVERLAPS + "/" + id)).hasStatus(200));
        return id;
    }
}
