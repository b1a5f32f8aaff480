package org.sinergija.projects.initiative;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.projects.RunningProjects;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.sinergija.testsupport.probe.EventProbe;

import static org.assertj.core.api.Assertions.assertThat;

class SizeOfAnInitiativeIT {
    private static final String PATH = "/api/v1/initiatives";
    private static final String REGISTERED = "org.sinergija.projects.initiative.registered.v1";

    private final Api api = RunningProjects.api();

    @Test
    void what_is_too_large_to_be_told_is_refused_and_not_stored() {
        UUID lead = UUID.randomUUID();

        Answer answer = api.post(PATH, of(lead).with("objectives", inLanguages(60, 10_000)).json());

        assertThat(answer).isProblem(400).hasFaultsExactlyAt("").hasFault("", "at most 500000");
        assertThat(api.get(PATH + "?organisation=" + lead).body().path("items").isEmpty()).isTrue();
    }

    @Test
    void a_revision_that_makes_it_too_large_changes_nothing() {
        Answer created = api.post(PATH, InitiativeRequest.valid().json());
        String path = PATH + "/" + created.id();

        assertThat(api.with("If-Match", "*").put(path,
                InitiativeRequest.valid().with("objectives", inLanguages(60, 10_000)).json())).isProblem(400);

        assertThat(api.get(path).text()).isEqualTo(created.text());
    }

    @Test
    void the_largest_that_is_stored_is_published_and_survives_many_revisions() {
        try (EventProbe probe = EventProbe.on(EmbeddedParts.brokers(), "projects.initiatives")) {
            Answer answer = api.post(PATH, of(UUID.randomUUID()).with("objectives", inLanguages(49, 10_000)).json());
            assertThat(answer).isCreated();
            assertThat(probe.await(REGISTERED, answer.id()).body()).isEqualTo(answer.body());

            String path = PATH + "/" + answer.id();
            for (int i = 0; i < 20; i++) {
                String all = InitiativeRequest.titled("Revision " + i).with("objectives", inLanguages(49, 9_900 + i))
                        .json();
                assertThat(api.with("If-Match", "*").put(path, all)).hasStatus(200);
            }

            assertThat(api.get(path)).hasHeader("ETag", "\"21\"").has("/title/en", "Revision 19");
            assertThat(api.get(path + "/history")).hasStatus(200);
            assertThat(probe.await("version 21", event -> event.key().equals(answer.id().toString())
                    && event.sequence() == 21).body().at("/title/en").asString()).isEqualTo("Revision 19");
        }
    }

    @ParameterizedTest
    @CsvSource({"participants, 100", "themes, 50", "territories, 200", "targetGroups, 50", "activityTypes, 50",
            "related, 100", "externalIds, 20", "outputs, 200"})
    void a_list_has_an_end(String list, int most) {
        String element = switch (list) {
            case "participants" ->
                "{\"organisation\": \"%s\", \"role\": \"FUNDING\"}".formatted(InitiativeRequest.LEAD);
            case "themes" -> "\"asylum\"";
            case "territories" -> "\"RS\"";
            case "targetGroups" -> "\"refugees\"";
            case "activityTypes" -> "\"workshop\"";
            case "related" -> "{\"relation\": \"PARENT\", \"initiative\": \"%s\"}".formatted(InitiativeRequest.LEAD);
            case "externalIds" -> "{\"scheme\": \"IATI\", \"value\": \"1\"}";
            default -> "{\"kind\": \"TRAINING\", \"title\": {\"en\": \"A course\"}}";
        };

        assertThat(api.post(PATH, InitiativeRequest.valid().with(list, times(most, element)).json())).isCreated();
        assertThat(api.post(PATH, InitiativeRequest.valid().with(list, times(most + 1, element)).json()))
                .isProblem(400).hasFaultsExactlyAt("/" + list).hasFault("/" + list, Integer.toString(most));
    }

    @ParameterizedTest
    @CsvSource({"title, 300", "summary, 5000", "objectives, 10000"})
    void a_text_has_an_end_counted_in_characters_and_not_in_bytes(String text, int most) {
        assertThat(api.post(PATH, InitiativeRequest.valid().with(text, "{\"en\": \"%s\"}".formatted(
                "🧭".repeat(most))).json())).isCreated();
        assertThat(api.post(PATH, InitiativeRequest.valid().with(text, "{\"en\": \"%s\"}".formatted(
                "x".repeat(most + 1))).json())).isProblem(400).hasFaultsExactlyAt("/" + text + "/en");
    }

    private static InitiativeRequest of(UUID lead) {
        return InitiativeRequest.valid().with("lead", "\"%s\"".formatted(lead));
    }

    private static String inLanguages(int count, int length) {
        return Stream.of(Locale.getISOLanguages()).limit(count)
                .map(language -> "\"%s\": \"%s\"".formatted(language, "x".repeat(length)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String times(int count, String element) {
        return IntStream.range(0, count).mapToObj(_ -> element).collect(Collectors.joining(", ", "[", "]"));
    }
}
