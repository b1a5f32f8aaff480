package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.coordination.Register;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.sinergija.contracts.initiative.Visibility.PARTNERS;
import static org.sinergija.coordination.Register.shownTo;

/// Looks at places that no other test writes to, another in each test.
class ChangingVisibilityIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OVERLAPS = "/api/v1/overlaps/";

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    private final Api partner = RUNNING.api();
    private final Api anybody = RUNNING.api().anonymous();

    @Test
    void one_that_is_hidden_later_leaves_all_that_the_public_is_told_and_comes_back_though_people_have_settled_the_pair() {
        InitiativeState one = initiative("hot spring wardens", "FO", 2192);
        InitiativeState other = initiative("hot spring wardens", "FO", 2192);
        String overlap = found(one, other);
        assertThat(partner.post(overlap + "/resolution", "{\"outcome\": \"DISTINCT\"}")).hasStatus(200);
        awaitPublic(overlap, other, "FO", 2);

        RUNNING.register().tell(shownTo(PARTNERS, one), 2);
        awaitHidden(overlap, other, "FO");
        assertThat(partner.get(overlap)).hasStatus(200).has("/status", "RESOLVED");
        assertThat(anybody.post("/api/v1/overlaps/check", draft("hot spring wardens", "FO")).text())
                .contains(other.id().toString()).doesNotContain(one.id().toString());

        RUNNING.register().tell(one, 3);
        awaitPublic(overlap, other, "FO", 2);
        assertThat(anybody.get(overlap)).has("/status", "RESOLVED").has("/resolution/outcome", "DISTINCT");
    }

    @Test
    void a_pair_that_was_withdrawn_long_ago_is_no_longer_counted_for_the_public_once_a_side_is_hidden() {
        InitiativeState one = initiative("glacier porters", "GL", 2193);
        InitiativeState other = initiative("glacier porters", "GL", 2193);
        String overlap = found(one, other);
        RUNNING.register().tell(elsewhere(other), 2);
        awaitCounted(anybody, "GL", 1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(anybody.get(overlap)).isProblem(404));

        RUNNING.register().tell(shownTo(PARTNERS, one), 2);

        awaitCounted(anybody, "GL", 0);
        awaitCounted(partner, "GL", 1);
        assertThat(anybody.get(overlap)).isProblem(404).hasDetail("There is no overlap");
        assertThat(partner.get(overlap)).isProblem(404).hasDetail("no longer stands");
    }

    @Test
    void nothing_of_the_public_answer_changes_when_the_hidden_side_or_the_pair_does() {
        InitiativeState open = initiative("harbour pilots", "BM", 2194);
        InitiativeState hidden = shownTo(PARTNERS, initiative("harbour pilots", "BM", 2194));
        String overlap = found(open, hidden);
        Answer first = anybody.get(overlap);

        RUNNING.register().tell(Register.with(UUID.randomUUID(), hidden), 2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(partner.get(overlap)).has("/changes/0/sequence", 2));
        assertThat(partner.post(overlap + "/comments", "{\"text\": \"Secret.\"}")).hasStatus(201);
        assertThat(partner.post(overlap + "/resolution", "{\"outcome\": \"DISTINCT\"}")).hasStatus(200);

        assertThat(Seen.of(anybody.with("Accept-Language", "mk").get(overlap))).isEqualTo(Seen.of(first));
        assertThat(anybody.with("If-None-Match", first.etag()).get(overlap)).hasStatus(304);
    }

    @Test
    void once_a_hidden_overlap_no_longer_stands_the_public_is_not_told_that_it_ever_did() {
        InitiativeState open = initiative("whale watchers", "AX", 2195);
        InitiativeState hidden = shownTo(PARTNERS, initiative("whale watchers", "AX", 2195));
        String overlap = found(open, hidden);
        String unknown = OVERLAPS + UUID.randomUUID();

        RUNNING.register().tell(shownTo(PARTNERS, elsewhere(hidden)), 2);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(partner.get(overlap)).isProblem(404).hasDetail("no longer stands"));

        assertThat(Seen.of(anybody.get(overlap)).without(overlap.substring(OVERLAPS.length())))
                .isEqualTo(Seen.of(anybody.get(unknown)).without(unknown.substring(OVERLAPS.length())));
    }

    private void awaitPublic(String overlap, InitiativeState side, String place, int initiatives) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(anybody.get(overlap)).hasStatus(200).has("/left/lead",
                    partner.get(overlap).body().at("/left/lead").asString());
            assertThat(anybody.get("/api/v1/overlaps?subject=" + side.id()).body().path("items")).hasSize(1);
            assertThat(anybody.get(coverage(place))).has("/totals/initiatives", initiatives);
        });
        awaitCounted(anybody, place, 1);
    }

    private void awaitHidden(String overlap, InitiativeState visible, String place) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(anybody.get(overlap)).hasStatus(200).has("/restricted", true)
                    .has("/ask", "[\"%s\"]".formatted(visible.lead()));
            assertThat(anybody.get("/api/v1/overlaps?subject=" + visible.id()).body().path("items")).isEmpty();
            assertThat(anybody.get(coverage(place))).has("/totals/initiatives", 1);
        });
        awaitCounted(anybody, place, 0);
    }

    private static void awaitCounted(Api asking, String place, int overlaps) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                asking.get("/api/v1/statistics?theme=asylum&territory=" + place)).has("/found", overlaps));
    }

    private static String coverage(String place) {
        return "/api/v1/coverage?columnsUnder=" + place;
    }

    /// The overlap's path, once it is found.
    private String found(InitiativeState one, InitiativeState other) {
        String overlap = OVERLAPS + Overlap.idOf(one.id(), other.id());
        RUNNING.register().tell(one, 1);
        RUNNING.register().tell(other, 1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(partner.get(overlap)).hasStatus(200));
        return overlap;
    }

    private static String draft(String title, String place) {
        return "{\"title\": {\"en\": \"%s\"}, \"themes\": [\"asylum\"], \"territories\": [\"%s\"]}".formatted(title,
                place);
    }

    private static InitiativeState initiative(String title, String place, int year) {
        return Register.initiative(UUID.randomUUID(), LocalizedText.of("en", title), "asylum", place,
                new Period(LocalDate.of(year, 2, 1), LocalDate.of(year, 11, 30)));
    }

    /// The same, about something else by now.
    private static InitiativeState elsewhere(InitiativeState state) {
        return Register.initiative(state.id(), LocalizedText.of("en", "Diaspora fair"), "diaspora", "AL",
                new Period(LocalDate.of(2197, 1, 1), LocalDate.of(2197, 2, 1)));
    }
}
