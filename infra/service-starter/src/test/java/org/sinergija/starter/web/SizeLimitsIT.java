package org.sinergija.starter.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;

import static org.assertj.core.api.Assertions.assertThat;

class SizeLimitsIT {
    private static final String THINGS = "/api/v1/things";
    private static final int MILLION = 1_000_000;

    private final Api api = WebService.api();

    @ParameterizedTest
    @MethodSource("monsters")
    void a_monstrous_body_is_refused_with_a_short_answer(String pointer, String body) {
        Answer answer = api.post(THINGS, body);

        assertThat(answer).isProblem(400).hasFault(pointer, "");
        assertThat(answer.text()).hasSizeLessThan(20_000);
    }

    static Stream<Arguments> monsters() {
        String valid = "{\"title\": {\"en\": \"Drill\"}, \"kind\": \"TOOL\", ";
        return Stream.of(
                Arguments.of("/title/en",
                        "{\"kind\": \"TOOL\", \"title\": {\"en\": \"%s\"}}".formatted("x".repeat(MILLION))),
                Arguments.of("/title", "{\"kind\": \"TOOL\", \"title\": \"%s\"}".formatted("x".repeat(MILLION))),
                Arguments.of("/territories", valid + "\"territories\": [%s]}".formatted(many("\"RS\""))),
                Arguments.of("/territories/7", valid + "\"territories\": [%s]}".formatted(many("7"))),
                Arguments.of("/parts/0/name", valid + "\"parts\": [%s]}".formatted(many("{}"))),
                Arguments.of("/title", "{\"kind\": \"TOOL\", \"title\": {%s}}".formatted(IntStream.range(0, 200_000)
                        .mapToObj("\"k%d\":\"v\""::formatted).collect(Collectors.joining(",")))),
                Arguments.of("", "{%s}".formatted(IntStream.range(0, 200_000).mapToObj("\"k%d\":1"::formatted)
                        .collect(Collectors.joining(",")))),
                Arguments.of("/note", valid + "\"note\": \"%s\\u0000\"}".formatted("x".repeat(MILLION))),
                Arguments.of("/kind",
                        "{\"kind\": \"%s\", \"title\": {\"en\": \"Drill\"}}".formatted("x".repeat(MILLION))));
    }

    private static String many(String element) {
        return Stream.generate(() -> element).limit(MILLION).collect(Collectors.joining(","));
    }

    @Test
    void at_most_a_hundred_faults_are_told() {
        Answer answer = api.post(THINGS, "{\"parts\": [%s]}"
                .formatted(Stream.generate(() -> "7").limit(900).collect(Collectors.joining(","))));

        assertThat(answer).isProblem(400);
        assertThat(answer.body().path("errors").size()).isEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("unreadables")
    void a_body_that_nests_or_counts_without_end_is_no_json_to_us(String body, String detail) {
        assertThat(api.post(THINGS, body)).isProblem(400).hasDetail(detail);
    }

    static Stream<Arguments> unreadables() {
        return Stream.of(Arguments.of("[".repeat(100_000), "nesting depth"),
                Arguments.of("{\"rank\": %s}".formatted("7".repeat(5000)), "Number value length"),
                Arguments.of("{\"%s\": 1}".formatted("x".repeat(5000)), "Name length"));
    }

    @Test
    void a_body_above_the_limit_is_refused() {
        assertThat(api.post(THINGS, "\"%s\"".formatted("x".repeat(9 * 1024 * 1024)))).isProblem(413)
                .has("/type", "urn:sinergija:problem:body-too-large").hasDetail("8388608 bytes");
    }

    @Test
    void a_body_that_does_not_tell_its_length_is_refused_above_the_limit_too()
            throws IOException, InterruptedException {
        byte[] body = new byte[9 * 1024 * 1024];
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.base() + THINGS))
                .header("Authorization", "Bearer " + TestIssuer.SHARED.admin())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:sinergija:problem:body-too-large");
        }
    }

    @Test
    void a_streamed_body_has_the_limits_of_its_controller() {
        byte[] drawing = new byte[9 * 1024 * 1024];

        assertThat(api.post(THINGS + "/drawings", drawing)).hasStatus(200).has("/bytes", drawing.length);
        assertThat(api.with("Idempotency-Key", "a drawing").post(THINGS + "/drawings", drawing)).hasStatus(200)
                .has("/bytes", drawing.length);
        assertThat(api.put(THINGS + "/drawings", "x".repeat(drawing.length))).isProblem(413);
    }
}
