package org.sinergija.partners.merge;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.partners.OrganisationRequest;
import org.sinergija.partners.RunningPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;
import org.sinergija.testsupport.probe.SeenEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class MergingOrganisationsIT {
    private static final String PATH = "/api/v1/organisations/";

    private final Api api = RunningPartners.api();

    @Test
    void the_merged_one_points_to_the_other_which_goes_by_its_names_and_references_too() {
        String one = register(
                named("Dom " + word()).with("iatiOrgId", "XM-TEST-" + word()).with("acronym", "D" + word())
                        .withJson("aliases", "[\"Stari dom %s\"]".formatted(word())));
        String other = register(named("House " + word()));
        JsonNode entry = api.get(PATH + one).body();

        assertThat(merge(one, other)).hasStatus(200).has("/mergedInto", other).hasHeader("ETag", "\"2\"");

        assertThat(api.get(PATH + one)).hasStatus(200).has("/mergedInto", other);
        JsonNode target = api.get(PATH + other).body();
        assertThat(texts(target.path("aliases"))).containsExactlyInAnyOrder(entry.at("/name/en").asString(),
                entry.at("/aliases/0").asString(), entry.path("acronym").asString());
        assertThat(texts(target.path("identifiers"))).containsExactly(entry.path("iatiOrgId").asString());
    }

    @Test
    void everybody_hears_of_a_merge_and_of_its_reversal() {
        String one = register(named("Dom " + word()));
        String other = register(named("House " + word()));
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "partners.organisations")) {
            merge(one, other);
            reverse(one);

            UUID id = UUID.fromString(one);
            SeenEvent merged = probe.await("org.sinergija.partners.organisation.merged.v1", id);
            SeenEvent reversed = probe.await("org.sinergija.partners.organisation.merge-reversed.v1", id);
            assertThat(merged.body().path("mergedInto").asString()).isEqualTo(other);
            assertThat(reversed.body().has("mergedInto")).isFalse();
            probe.await("the other giving back what it took over",
                    event -> event.key().equals(other) && event.sequence() == 3);
            assertThat(probe.seen(UUID.fromString(other))).extracting(event -> event.body().path("aliases").size())
                    .containsExactly(0, 1, 0);
        }
    }

    @Test
    void a_reversal_leaves_both_as_they_would_be_without_the_merge() {
        String one = register(named("Dom " + word()).withJson("aliases", "[\"Stari dom %s\"]".formatted(word())));
        OrganisationRequest request = named("House " + word()).withJson("aliases", "[\"Old house\"]");
        String other = register(request);
        JsonNode oneBefore = withoutTime(api.get(PATH + one));
        merge(one, other);
        ObjectNode shown = (ObjectNode) api.get(PATH + other).body();
        shown.remove(List.of("id", "status", "createdAt", "updatedAt"));
        shown.put("website", "https://example.org");
        assertThat(api.with("If-Match", "\"2\"").put(PATH + other, shown.toString())).hasStatus(200);

        assertThat(reverse(one)).hasStatus(200);

        assertThat(withoutTime(api.get(PATH + one))).isEqualTo(oneBefore);
        assertThat(texts(api.get(PATH + other).body().path("aliases"))).containsExactly("Old house");
        assertThat(api.get(PATH + other)).has("/website", "https://example.org");
        assertThat(merge(one, other)).hasStatus(200);
    }

    @Test
    void the_decisions_are_on_record_for_both_sides() {
        String name = "Dom " + word();
        String one = register(named(name));
        String other = register(named("House " + word()));
        merge(one, other);
        reverse(one);

        for (String side : List.of(one, other)) {
            Answer record = api.get(PATH + side + "/merges");
            assertThat(record).hasStatus(200).has("/items/0/organisation", one).has("/items/0/into", other)
                    .has("/items/0/reason", "The same house.").has("/items/0/by", "admin")
                    .has("/items/0/aliases/0", name).has("/items/0/reversal/reason", "Two houses after all.");
            assertThat(record.body().at("/items/0/at").asString()).isNotBlank();
            assertThat(record.body().at("/items/0/reversal/at").asString()).isNotBlank();
            assertThat(record.body().path("items").size()).isOne();
        }
        assertThat(api.get(PATH + UUID.randomUUID() + "/merges")).isProblem(404);
    }

    @Test
    void files_that_name_the_merged_one_mean_the_other() {
        String word = word();
        String reference = "XM-TEST-" + word();
        String one = register(named("Dom " + word).with("iatiOrgId", reference));
        String other = register(named("House " + word()));
        merge(one, other);

        assertThat(identified("\"name\": {\"en\": \"dom %s\"}".formatted(word))).isEqualTo(other);
        assertThat(identified("\"reference\": \"%s\"".formatted(reference))).isEqualTo(other);

        reverse(one);

        assertThat(identified("\"name\": {\"en\": \"dom %s\"}".formatted(word))).isEqualTo(one);
        assertThat(identified("\"reference\": \"%s\"".formatted(reference))).isEqualTo(one);
    }

    @Test
    void lists_leave_the_merged_out_unless_asked_for_them() {
        String word = word();
        String one = register(named("Dom " + word));
        String other = register(named("House " + word()));
        merge(one, other);

        assertThat(listed("q=" + word)).containsExactly(other);
        assertThat(listed("mergedInto=" + other)).containsExactly(one);
        assertThat(listed("mergedInto=" + one)).isEmpty();
        assertThat(api.get("/api/v1/organisations?mergedInto=x")).isProblem(400).hasFault("/mergedInto", "");
    }

    @Test
    void who_enters_the_name_of_the_merged_one_is_told_of_the_other() {
        String name = "Dom " + word();
        String other = register(named("House " + word()));
        merge(register(named(name)), other);

        Answer refused = api.post("/api/v1/organisations", named(name).json());

        assertThat(refused).isProblem(409).has("/candidates/0/id", other);
        assertThat(refused.body().path("candidates").size()).isOne();
    }

    @Test
    void what_cannot_be_merged_is_refused_with_the_reason() {
        String one = register(named("Dom " + word()));
        String other = register(named("House " + word()));
        String third = register(named("Hiša " + word()));
        String suspended = register(named("Kuća " + word()));
        api.post(PATH + suspended + "/suspension", "{\"reason\": \"Closed.\"}");

        assertThat(merge(one, one)).isProblem(409).hasDetail("into itself");
        assertThat(merge(one, UUID.randomUUID().toString())).isProblem(400).hasFault("/into", "is no organisation");
        assertThat(merge(UUID.randomUUID().toString(), one)).isProblem(404);
        assertThat(merge(one, suspended)).isProblem(409).hasDetail("SUSPENDED");
        assertThat(merge(suspended, one)).isProblem(409).hasDetail("SUSPENDED");
        assertThat(reverse(one)).isProblem(409).hasDetail("merged into no other");
        assertThat(api.post(PATH + one + "/merge", "{}")).isProblem(400).hasFaultsExactlyAt("/into", "/reason");

        merge(one, other);
        assertThat(merge(third, one)).isProblem(409).hasDetail("is merged into " + other);
        assertThat(merge(other, third)).isProblem(409).hasDetail("1 merged into it");
        assertThat(merge(other, one)).isProblem(409);
        assertThat(merge(one, third)).isProblem(409).hasDetail("already");
        assertThat(texts(api.get(PATH + third).body().path("aliases"))).isEmpty();
    }

    @Test
    void the_merged_one_is_no_longer_changed() {
        OrganisationRequest request = named("Dom " + word());
        String one = register(request);
        merge(one, register(named("House " + word())));

        assertThat(api.with("If-Match", "\"2\"").put(PATH + one, request.with("country", "ME").json())).isProblem(409)
                .hasDetail("is merged into");
        assertThat(api.post(PATH + one + "/approval")).isProblem(409);
        assertThat(api.post(PATH + one + "/suspension", "{\"reason\": \"Closed.\"}")).isProblem(409);
    }

    @Test
    void to_merge_again_what_is_merged_changes_nothing() {
        String one = register(named("Dom " + word()));
        String other = register(named("House " + word()));
        merge(one, other);

        assertThat(merge(one, other)).hasStatus(200).hasHeader("ETag", "\"2\"");

        assertThat(api.get(PATH + other)).hasHeader("ETag", "\"2\"");
        assertThat(api.get(PATH + one + "/merges").body().path("items").size()).isOne();
    }

    private Answer merge(String one, String into) {
        return api.post(PATH + one + "/merge",
                "{\"into\": \"%s\", \"reason\": \"The same house.\"}".formatted(into));
    }

    private Answer reverse(String one) {
        return api.post(PATH + one + "/merge-reversal", "{\"reason\": \"Two houses after all.\"}");
    }

    private String register(OrganisationRequest request) {
        Answer created = api.post("/api/v1/organisations", request.json());
        assertThat(created).isCreated();
        return created.id().toString();
    }

    private String identified(String organisation) {
        return api.post("/api/v1/organisations/identification",
                "{\"source\": \"A file\", \"organisations\": [{%s}]}".formatted(organisation)).body()
                .at("/items/0/organisation/id").asString();
    }

    private List<String> listed(String filter) {
        return api.get("/api/v1/organisations?" + filter).body().path("items").valueStream()
                .map(item -> item.path("id").asString()).toList();
    }

    private static JsonNode withoutTime(Answer answer) {
        return ((ObjectNode) answer.body()).remove(List.of("updatedAt"));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static OrganisationRequest named(String name) {
        return OrganisationRequest.named(name);
    }

    private static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 9);
    }
}
