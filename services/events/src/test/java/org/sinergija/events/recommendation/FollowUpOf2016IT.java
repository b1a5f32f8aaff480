package org.sinergija.events.recommendation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.events.recommendation.GroupWork.RECOMMENDATIONS;

/// The seminar in Skopje of June 2016: three thematic groups, and each partner puts something into practice at home.
class FollowUpOf2016IT {
    private static final List<String> COUNTRIES = List.of("MK", "RS", "AL", "XK", "BA", "ME", "HR", "IT", "FR");

    private final Api api = RunningEvents.api();
    private final UUID organiser = UUID.randomUUID();
    private final Api own = as(organiser);
    private final UUID chair = UUID.randomUUID();
    private final UUID seminar = EventRequest.valid().with("organisers", "[\"%s\"]".formatted(organiser))
            .with("start", "\"2016-06-20T09:00:00\"").with("end", "\"2016-06-21T16:00:00\"").publish(own);

    @Test
    void each_partner_commits_itself_in_its_country_and_two_are_late() {
        List<UUID> partners = Stream.generate(UUID::randomUUID).limit(COUNTRIES.size()).toList();
        List<UUID> adopted = Stream.of("Emergency reception", "Integration", "Public perception").map(title -> {
            UUID group = GroupWork.form(own, seminar, GroupWork.group(title, chair, partners.toArray(UUID[]::new)));
            return GroupWork.adopt(as(partners.getFirst()), as(chair), group, GroupWork.recommendation(title));
        }).toList();

        for (int place = 0; place < COUNTRIES.size(); place++) {
            UUID partner = partners.get(place);
            String due = place < 2 ? "2016-12-31" : "2099-12-31";
            String status = place == 2 ? "DONE" : "PROMISED";
            assertThat(as(partner).post(RECOMMENDATIONS + adopted.get(place % 3) + "/commitments",
                    GroupWork.commitment(partner, COUNTRIES.get(place), due, status))).isCreated();
        }

        JsonNode byCountry = progress("country");
        assertThat(byCountry.valueStream().map(line -> line.path("country").asString()))
                .containsExactlyInAnyOrderElementsOf(COUNTRIES);
        assertThat(sum(byCountry, "promised")).isEqualTo(9);
        assertThat(sum(byCountry, "done")).isEqualTo(1);
        assertThat(byCountry.valueStream().filter(line -> line.path("late").asInt() == 1)
                .map(line -> line.path("country").asString())).containsExactlyInAnyOrder("MK", "RS");
        assertThat(progress("organisation")).hasSize(9);
        assertThat(progress("group")).hasSize(3);
        assertThat(sum(progress("group"), "late")).isEqualTo(2);
        assertThat(api.get("/api/v1/recommendations/progress?by=colour")).isProblem(400).hasFault("/by", "country");
    }

    @Test
    void a_draft_is_known_to_the_group_alone_and_its_texts_stay_on_record() {
        UUID member = UUID.randomUUID();
        UUID group = GroupWork.form(own, seminar, GroupWork.group("Integration", chair, member));
        UUID draft = GroupWork.draft(as(member), group, GroupWork.recommendation("Hidden words"));
        String list = "/api/v1/working-groups/" + group + "/recommendations";

        assertThat(api.anonymous().get(RECOMMENDATIONS + draft)).isProblem(404);
        assertThat(as(UUID.randomUUID()).get(RECOMMENDATIONS + draft)).isProblem(404);
        assertThat(api.anonymous().get(list).body().path("items")).isEmpty();
        assertThat(as(chair).get(list).body().path("items")).hasSize(1);
        assertThat(as(UUID.randomUUID()).post(list, GroupWork.recommendation("Mine"))).isProblem(403);
        assertThat(as(chair).with("If-Match", "\"1\"").put(RECOMMENDATIONS + draft,
                GroupWork.recommendation("Clearer words"))).hasStatus(200).has("/wordings", 2).has("/themes/0",
                        "emergency-reception");
        assertThat(as(member).with("If-Match", "\"1\"").put(RECOMMENDATIONS + draft,
                GroupWork.recommendation("Too late"))).isProblem(412);
        as(member).post(RECOMMENDATIONS + draft + "/comments", "{\"text\": \"Agreed\"}");
        assertThat(own.get(RECOMMENDATIONS + draft + "/comments")).has("/items/0/text", "Agreed").has("/items/0/by",
                member);
        assertThat(own.get(RECOMMENDATIONS + draft + "/versions")).has("/items/0/title/en", "Hidden words")
                .has("/items/0/by", member).has("/items/1/title/en", "Clearer words").has("/items/1/by", chair);
        assertThat(as(member).post(RECOMMENDATIONS + draft + "/adoption")).isProblem(403);

        assertThat(as(chair).post(RECOMMENDATIONS + draft + "/adoption")).has("/status", "ADOPTED");

        assertThat(api.anonymous().get(RECOMMENDATIONS + draft)).has("/title/en", "Clearer words");
        assertThat(as(UUID.randomUUID()).get(RECOMMENDATIONS + draft + "/versions")).isProblem(403);
        assertThat(as(chair).post(RECOMMENDATIONS + draft + "/adoption")).isProblem(409);
    }

    @Test
    void the_topic_tells_the_words_once_they_are_adopted() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "events.recommendations")) {
            UUID group = GroupWork.form(own, seminar, GroupWork.group("Integration", chair));
            UUID id = GroupWork.adopt(as(chair), own, group, GroupWork.recommendation("Kept until adopted"));

            assertThat(probe.await("org.sinergija.events.recommendation.adopted.v1", id).body().at("/title/en")
                    .asString()).isEqualTo("Kept until adopted");
            assertThat(probe.await("org.sinergija.events.recommendation.drafted.v1", id).body().toString())
                    .doesNotContain("Kept until adopted");
        }
    }

    @Test
    void where_the_notes_of_meetings_are_only_the_group_is_told() {
        UUID group = GroupWork.form(own, seminar, GroupWork.group("Integration", chair));
        String path = "/api/v1/working-groups/" + group;

        assertThat(as(chair).get(path).text()).contains("secret");
        assertThat(api.anonymous().get(path)).has("/meetings/0/place", "Skopje");
        assertThat(api.anonymous().get(path).text()).doesNotContain("secret");
        assertThat(as(UUID.randomUUID()).with("If-Match", "*").put(path, GroupWork.group("Mine", chair)))
                .isProblem(403);
        assertThat(own.with("If-Match", "\"0\"").put(path, GroupWork.group("Renamed", chair))).has("/title/en",
                "Renamed");
        assertThat(own.with("If-Match", "\"0\"").put(path, GroupWork.group("Again", chair))).isProblem(412);
    }

    @Test
    void nobody_promises_for_another_or_what_is_withdrawn() {
        UUID partner = UUID.randomUUID();
        UUID group = GroupWork.form(own, seminar, GroupWork.group("Integration", chair));
        UUID id = GroupWork.adopt(as(chair), own, group, GroupWork.recommendation("Schools"));
        String commitments = RECOMMENDATIONS + id + "/commitments";
        String promise = GroupWork.commitment(partner, "MK-skopje", "2099-01-01", "PROMISED");

        assertThat(as(UUID.randomUUID()).post(commitments, promise)).isProblem(403);
        Answer promised = as(partner).post(commitments, promise);
        String one = commitments + "/" + promised.id();
        assertThat(as(chair).with("If-Match", "*").put(one, promise)).isProblem(403);
        assertThat(as(partner).with("If-Match", promised.etag()).put(one, promise.replace("PROMISED", "DONE")))
                .has("/status", "DONE");
        assertThat(as(partner).with("If-Match", promised.etag()).put(one, promise)).isProblem(412);
        assertThat(as(partner).post(commitments, promise.replace("2099-01-01", "+999999999-01-01"))).isProblem(400);
        assertThat(as(partner).post(commitments, promise.replace("https://example.org/code", "javascript:alert(1)")))
                .isProblem(400).hasFault("/evidence/0", "is no web address");

        own.post(RECOMMENDATIONS + id + "/withdrawal", "{\"reason\": \"Superseded\"}");

        assertThat(as(partner).post(commitments, promise)).isProblem(409).hasDetail("WITHDRAWN");
        assertThat(api.anonymous().get(RECOMMENDATIONS + id)).has("/withdrawalReason", "Superseded");
    }

    private JsonNode progress(String by) {
        return api.anonymous().get("/api/v1/recommendations/progress?by=" + by + "&event=" + seminar).body()
                .path("items");
    }

    private static int sum(JsonNode lines, String field) {
        return lines.valueStream().mapToInt(line -> line.path(field).asInt()).sum();
    }

    private Api as(UUID organisation) {
        return api.as(TestIssuer.SHARED.partner(organisation));
    }
}
