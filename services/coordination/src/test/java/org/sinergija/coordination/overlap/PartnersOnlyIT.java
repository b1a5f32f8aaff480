package org.sinergija.coordination.overlap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Period;
import org.sinergija.coordination.Register;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// Asks as somebody would who wants to know what partners hide. Looks at a place that no other test writes to.
class PartnersOnlyIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String OVERLAPS = "/api/v1/overlaps";
    private static final String CHECK = OVERLAPS + "/check";
    private static final String PLACE = "IS";
    private static final String SECRET = "lighthouse";
    private static final String INSIDE = "columnsUnder=" + PLACE;

    @RegisterExtension
    static final RunningRegister RUNNING = new RunningRegister();

    private static final InitiativeState OPEN = initiative("geyser guards", Visibility.PUBLIC);
    private static final InitiativeState TWIN = initiative("geyser guards", Visibility.PUBLIC);
    private static final InitiativeState HIDDEN = initiative("geyser guards and " + SECRET, Visibility.PARTNERS);
    private static final InitiativeState HIDDEN_TWIN = initiative("geyser guards and " + SECRET, Visibility.PARTNERS);
    private static final UUID RESTRICTED = Overlap.idOf(OPEN.id(), HIDDEN.id());
    private static final UUID SECRET_PAIR = Overlap.idOf(HIDDEN.id(), HIDDEN_TWIN.id());

    private static final Map<Outsider, List<Seen>> WITHOUT = new EnumMap<>(Outsider.class);
    private static final Map<Outsider, List<Seen>> WITH = new EnumMap<>(Outsider.class);

    /// Who must not see them.
    enum Outsider {
        ANYBODY, EXPERT;

        Api api() {
            return switch (this) {
                case ANYBODY -> RUNNING.api().anonymous();
                case EXPERT -> RUNNING.api().as(TestIssuer.SHARED.expert());
            };
        }
    }

    @BeforeAll
    static void hide() {
        RUNNING.register().tell(OPEN, 1);
        RUNNING.register().tell(TWIN, 1);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(RUNNING.api().get(OVERLAPS + "/" + Overlap.idOf(OPEN.id(), TWIN.id()))).hasStatus(200);
            assertThat(RUNNING.api().get("/api/v1/coverage?" + INSIDE)).has("/totals/initiatives", 2);
        });
        Stream.of(Outsider.values()).forEach(outsider -> WITHOUT.put(outsider, everything(outsider.api())));

        RUNNING.register().tell(HIDDEN, 1);
        RUNNING.register().tell(HIDDEN_TWIN, 1);
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(RUNNING.api().get(OVERLAPS + "/" + RESTRICTED)).hasStatus(200);
            assertThat(RUNNING.api().get(OVERLAPS + "/" + SECRET_PAIR)).hasStatus(200);
            assertThat(RUNNING.api().get("/api/v1/coverage?" + INSIDE)).has("/totals/initiatives", 4);
        });
        Stream.of(Outsider.values()).forEach(outsider -> WITH.put(outsider, everything(outsider.api())));
    }

    @ParameterizedTest
    @EnumSource
    void every_list_count_and_check_is_byte_for_byte_as_if_they_did_not_exist(Outsider outsider) {
        List<Seen> with = Objects.requireNonNull(WITH.get(outsider));

        assertThat(with).zipSatisfy(WITHOUT.get(outsider), (one, other) -> assertThat(one).isEqualTo(other));
        assertThat(with.toString()).contains(TWIN.id().toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void an_overlap_with_a_hidden_one_says_only_that_it_exists_and_whom_to_ask(Outsider outsider) {
        assertThat(outsider.api().get(OVERLAPS + "/" + RESTRICTED).text()).isEqualTo(
                "{\"id\":\"%s\",\"restricted\":true,\"ask\":[\"%s\"]}".formatted(RESTRICTED, OPEN.lead()));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_hidden_wholly_is_answered_like_what_does_not_exist(Outsider outsider) {
        String unknown = UUID.randomUUID().toString();
        String etag = RUNNING.api().get(OVERLAPS + "/" + SECRET_PAIR).etag();

        for (Api asking : List.of(outsider.api(), outsider.api().with("If-None-Match", etag),
                outsider.api().with("If-None-Match", "*"))) {
            assertThat(asking.get(OVERLAPS + "/" + SECRET_PAIR)).isProblem(404).hasHeader("ETag", "");
            assertAlike(asking, OVERLAPS + "/%s", SECRET_PAIR.toString(), unknown);
            assertAlike(asking, "/api/v1/initiatives/%s/overlaps", HIDDEN.id().toString(), unknown);
            assertAlike(asking, OVERLAPS + "?subject=%s", HIDDEN.id().toString(), unknown);
            assertAlike(asking, OVERLAPS + "?organisation=%s", HIDDEN.lead().toString(), unknown);
        }
    }

    @Test
    void the_document_of_the_api_tells_both_answers_and_who_sees_what() {
        JsonNode paths = RUNNING.api().get("/v3/api-docs").body().path("paths");

        assertThat(paths.path(OVERLAPS + "/{id}").at("/get/responses/200/content/application~1json/schema/oneOf")
                .findValuesAsString("$ref"))
                .containsExactly("#/components/schemas/OverlapState", "#/components/schemas/RestrictedOverlap");
        for (String path : List.of(OVERLAPS, OVERLAPS + "/{id}", "/api/v1/initiatives/{id}/overlaps",
                "/api/v1/statistics",
                "/api/v1/coverage", "/api/v1/coverage/gaps")) {
            assertThat(paths.path(path).at("/get/description").asString()).contains("as if it did not exist");
        }
        assertThat(paths.path(CHECK).at("/post/description").asString()).contains("as if it did not exist");
    }

    @Test
    void partners_coordinators_and_administrators_are_told_all() {
        for (Api insider : List.of(RUNNING.api(), RUNNING.api().as(TestIssuer.SHARED.coordinator()),
                RUNNING.api().as(TestIssuer.SHARED.partner(UUID.randomUUID())))) {
            assertThat(insider.get(OVERLAPS + "/" + RESTRICTED)).hasStatus(200).has("/status", "OPEN");
            assertThat(insider.get(OVERLAPS + "?limit=200&territory=" + PLACE).text())
                    .contains(RESTRICTED.toString(), SECRET_PAIR.toString());
            assertThat(insider.get("/api/v1/initiatives/" + HIDDEN.id() + "/overlaps").text())
                    .contains(SECRET_PAIR.toString());
            assertThat(insider.post(CHECK, draft("")).text()).contains(HIDDEN.id().toString());
            assertThat(insider.get("/api/v1/statistics?theme=asylum&territory=" + PLACE).body().path("found").asInt())
                    .isGreaterThan(1);
        }
    }

    private static void assertAlike(Api asking, String path, String hidden, String unknown) {
        assertThat(Seen.of(asking.get(path.formatted(hidden))).without(hidden)).as(path)
                .isEqualTo(Seen.of(asking.get(path.formatted(unknown))).without(unknown));
    }

    private static List<Seen> everything(Api asking) {
        String here = "theme=asylum&territory=" + PLACE;
        Stream<String> lists = Stream.of(OVERLAPS + "?" + here, OVERLAPS + "?limit=1&" + here,
                OVERLAPS + "?limit=1&sort=-score&" + here, OVERLAPS + "?level=DUPLICATE&" + here,
                OVERLAPS + "?status=OPEN&" + here, OVERLAPS + "?status=RESOLVED&" + here,
                OVERLAPS + "?subject=" + OPEN.id(), OVERLAPS + "?organisation=" + OPEN.lead(),
                "/api/v1/initiatives/" + OPEN.id() + "/overlaps?limit=1", "/api/v1/statistics?" + here,
                "/api/v1/coverage?" + INSIDE,
                "/api/v1/coverage?rows=theme&columns=territory&from=2190-01-01&to=2190-12-31&" + INSIDE,
                "/api/v1/coverage/gaps?" + INSIDE, "/api/v1/coverage/gaps?limit=1&" + INSIDE);
        Stream<Answer> checks = Stream.of("", "\"visibility\": \"PARTNERS\",",
                "\"related\": [{\"relation\": \"PARENT\", \"initiative\": \"%s\"}],".formatted(HIDDEN.id()),
                "\"lead\": \"%s\",".formatted(HIDDEN.lead()))
                .flatMap(more -> Stream.of("", "?limit=1", "?explain=full")
                        .map(how -> asking.post(CHECK + how, draft(more))));
        return Stream.concat(lists.flatMap(path -> pages(asking, path).stream()), checks).map(Seen::of).toList();
    }

    private static String draft(String more) {
        return "{%s \"title\": {\"en\": \"geyser guards and %s\"}, \"themes\": [\"asylum\"], \"territories\": [\"%s\"]}"
                .formatted(more, SECRET, PLACE);
    }

    private static List<Answer> pages(Api asking, String path) {
        List<Answer> pages = new ArrayList<>(List.of(asking.get(path)));
        while (!pages.getLast().header("Link").isEmpty()) {
            pages.add(asking.get(pages.getLast().header("Link").replaceFirst("<(.*)>; rel=\"next\"", "$1")));
        }
        return pages;
    }

    private static InitiativeState initiative(String title, Visibility visibility) {
        return Register.shownTo(visibility, Register.initiative(UUID.randomUUID(), LocalizedText.of("en", title),
                "asylum", PLACE, new Period(LocalDate.of(2190, 2, 1), LocalDate.of(2190, 11, 30))));
    }
}
