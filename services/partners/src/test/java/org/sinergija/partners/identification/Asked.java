package org.sinergija.partners.identification;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Questions about organisations, as an import asks them.
final class Asked {
    static final String PATH = "/api/v1/organisations/identification";

    private Asked() {}

    /// A word that is in no other name.
    static String word() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    /// One organisation; an empty part is left out.
    static String one(String reference, String name) {
        return "{%s}".formatted(Arrays.stream(new String[]{field("reference", reference),
                name.isEmpty() ? "" : "\"name\": {\"en\": \"%s\"}".formatted(name)}).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    static String with(String one, String field, String value) {
        return one.replaceFirst("}$", ", " + field(field, value) + "}");
    }

    static Answer ask(Api api, String... organisations) {
        return api.post(PATH, "{\"source\": \"IATI file of XM-DAC-1\", \"organisations\": [%s]}".formatted(
                String.join(", ", organisations)));
    }

    /// The only answer to one question.
    static Reply answer(Api api, String organisation) {
        return replies(ask(api, organisation)).getFirst();
    }

    static List<Reply> replies(Answer answer) {
        assertThat(answer).hasStatus(200);
        return answer.body().path("items").valueStream().map(Reply::new).toList();
    }

    /// What an organisation was taken for.
    record Reply(JsonNode json) {
        String id() {
            return entry("/id");
        }

        String by() {
            return json.path("by").asString();
        }

        /// What its entry has at a JSON pointer; "" where it is missing.
        String entry(String pointer) {
            return json.path("organisation").at(pointer).asString("");
        }

        List<String> candidates() {
            return json.path("candidates").valueStream().map(candidate -> candidate.path("id").asString()).toList();
        }
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : "\"%s\": \"%s\"".formatted(name, value);
    }
}
