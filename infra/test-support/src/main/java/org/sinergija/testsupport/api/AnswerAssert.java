package org.sinergija.testsupport.api;

import java.util.Arrays;
import java.util.List;

import org.assertj.core.api.AbstractAssert;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// The contract's conventions as assertions; a failure shows the whole answer.
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {

    AnswerAssert(Answer answer) {
        super(answer, AnswerAssert.class);
        as(answer.toString().replace("%", "%%"));
    }

    public AnswerAssert hasStatus(int status) {
        assertThat(actual.status()).as(info.descriptionText()).isEqualTo(status);
        return this;
    }

    public AnswerAssert hasHeader(String name, String value) {
        assertThat(actual.header(name)).as(info.descriptionText()).isEqualTo(value);
        return this;
    }

    /// At this JSON pointer the body has this text, number or truth value.
    public AnswerAssert has(String pointer, Object value) {
        JsonNode node = actual.body().at(pointer);
        assertThat(node.isValueNode() ? node.asString() : node.toString()).as(info.descriptionText() + " at " + pointer)
                .isEqualTo(String.valueOf(value));
        return this;
    }

    /// `201` with `Location`, `ETag` and the body that it names.
    public AnswerAssert isCreated() {
        hasStatus(201);
        assertThat(actual.header("Location")).as(info.descriptionText()).endsWith("/" + actual.id());
        assertThat(actual.etag()).as(info.descriptionText()).matches("\"[^\"]+\"");
        return this;
    }

    /// A complete problem of RFC 9457 with this status, and nothing of our insides.
    public AnswerAssert isProblem(int status) {
        hasStatus(status);
        assertThat(actual.header("Content-Type")).as(info.descriptionText()).startsWith("application/problem+json");
        JsonNode problem = actual.body();
        assertThat(problem.path("status").asInt()).as(info.descriptionText()).isEqualTo(status);
        for (String member : List.of("type", "title", "detail", "instance")) {
            assertThat(problem.path(member).asString("")).as(info.descriptionText() + " " + member).isNotBlank();
        }
        assertThat(actual.text()).as(info.descriptionText()).doesNotContain("Exception", "\\tat ",
                "org.springframework",
                "java.lang");
        return this;
    }

    /// The problem's `detail` has this in it.
    public AnswerAssert hasDetail(String containing) {
        assertThat(actual.body().path("detail").asString("")).as(info.descriptionText()).contains(containing);
        return this;
    }

    /// Among the problem's `errors` one points here and says this.
    public AnswerAssert hasFault(String pointer, String containing) {
        assertThat(faults()).as(info.descriptionText()).anySatisfy(fault -> {
            assertThat(fault.path("pointer").asString(null)).isEqualTo(pointer);
            assertThat(fault.path("detail").asString("")).contains(containing);
        });
        return this;
    }

    /// The problem's `errors` point here, all of them and nowhere else.
    public AnswerAssert hasFaultsExactlyAt(String... pointers) {
        assertThat(faults()).as(info.descriptionText()).extracting(fault -> fault.path("pointer").asString(""))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(pointers));
        return this;
    }

    private List<JsonNode> faults() {
        return actual.body().path("errors").valueStream().toList();
    }
}
