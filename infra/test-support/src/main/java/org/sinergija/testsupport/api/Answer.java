package org.sinergija.testsupport.api;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.UUID;

import org.assertj.core.api.AssertProvider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came back: `assertThat(answer)` has assertions of its own.
///
/// @param request method and address, for messages
public record Answer(String request, int status, HttpHeaders headers,
        String text) implements AssertProvider<AnswerAssert> {

    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.request().method() + " " + response.uri(), response.statusCode(), response.headers(),
                response.body());
    }

    /// A header's value, "" where it is missing.
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /// The body; a missing node where it is empty.
    public JsonNode body() {
        return JSON.readTree(text);
    }

    /// The `id` in the body.
    public UUID id() {
        return UUID.fromString(body().path("id").asString());
    }

    /// What to send back as `If-Match` or `If-None-Match`.
    public String etag() {
        return header("ETag");
    }

    @Override
    public AnswerAssert assertThat() {
        return new AnswerAssert(this);
    }

    @Override
    public String toString() {
        return "%s -> %d %s%n%s".formatted(request, status, headers.map(), text);
    }
}
