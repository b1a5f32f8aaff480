package org.sinergija.starter.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class BadBodiesIT {
    private static final String THINGS = "/api/v1/things";

    private final Api api = WebService.api();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"title | 7 | /title | must be an object, not a number",
            "title | 'Drill' | /title | must be an object, not text", "title | {} | /title | at least one language",
            "title | {'en': 7} | /title/en | must be text, not a number",
            "title | {'en': null} | /title/en | must not be empty",
            "title | {'en': 'more than twenty characters'} | /title/en | at most 20 characters",
            "title | {'english, or so': 'Drill'} | /title/english, or so | no BCP 47",
            "kind | 'GADGET' | /kind | must be one of TOOL, TOY, not \"GADGET\"",
            "kind | '' | /kind | one of TOOL, TOY",
            "kind | 0 | /kind | one of TOOL, TOY, not a number", "kind | null | /kind | is required",
            "rank | '3' | /rank | must be a whole number, not text", "rank | 3.5 | /rank | must be a whole number",
            "rank | 12345678901 | /rank | must be a whole number",
            "rank | true | /rank | a whole number, not true or false",
            "period | '' | /period | must be an object, not text", "period | {} | /period/start | is required",
            "period | {'start': 20261016} | /period/start | must be a day such as 2026-10-16, not a number",
            "period | {'start': '2026-02-30'} | /period/start | not \"2026-02-30\"",
            "period | {'start': '+12026-01-01'} | /period/start | must be a day",
            "period | {'start': '2026-02-03', 'end': '2026-01-01'} | /period/end | is before the start",
            "period | {'start': '2026-02-03', 'stop': 1} | /period/stop | is unknown; known are start, end",
            "budget | {'amount': -1, 'currency': 'EUR'} | /budget/amount | must not be negative",
            "budget | {'amount': '1', 'currency': 'EUR'} | /budget/amount | must be a number, not text",
            "budget | {'amount': 1e999999999, 'currency': 'EUR'} | /budget/amount | is out of range",
            "territories | 'RS' | /territories | must be a list, not text",
            "territories | ['RS', 'Serbia'] | /territories/1 | is no territory code",
            "territories | ['RS', 7] | /territories/1 | must be text, not a number",
            "territories | [{'code': 'RS'}] | /territories/0 | must be text, not an object",
            "territories | ['RS', null] | /territories/1 | must not be null",
            "territories | ['RS', 'ME', 'MK', 'AL'] | /territories | size must be",
            "territories | ['RS', 'RS-99'] | /territories/1 | is no code of the list TERRITORIES",
            "themes | ['asylum', 'tourism'] | /themes/1 | is no code of the list THEMES",
            "parts | [{'name': 'lid', 'count': 0}] | /parts/0/count | must be positive",
            "parts | [{'name': 'lid'}] | /parts/0/count | is required",
            "parts | [{'count': 1}] | /parts/0/name | must not be blank",
            "parts | [{'name': 'lid', 'count': 1, 'a/b~c': 1}] | /parts/0/a~1b~0c | is unknown",
            "parts | [7] | /parts/0 | must be an object, not a number", "parent | '' | /parent | must be an id (UUID)",
            "parent | '1-1-1-1-1' | /parent | must be an id (UUID)", "day | '' | /day | must be a day",
            "day | [2026, 10, 16] | /day | must be a day such as 2026-10-16, not a list",
            "at | '2026-10-16' | /at | must be an instant", "at | 1 | /at | must be an instant",
            "fragile | 'true' | /fragile | must be true or false, not text",
            "fragile | 1 | /fragile | must be true or false",
            "note | 5 | /note | must be text, not a number", "note | false | /note | must be text",
            "note | 'a\\u0000b' | /note | must not contain control characters",
            "note | '\\ud800' | /note | must not contain control characters",
            "titel | {'en': 'Drill'} | /titel | is unknown; known are title, kind",
            "plan | {'bind': {'end': [1]}} | /plan | is unknown"}, quoteCharacter = '`')
    void a_bad_value_is_refused_with_its_place_and_what_it_should_be(String property, String value, String pointer,
            String detail) {
        Answer answer = api.post(THINGS, registrationWith(property, value.replace('\'', '"')));

        assertThat(answer).isProblem(400).hasFaultsExactlyAt(pointer).hasFault(pointer, detail)
                .has("/type", "urn:sinergija:problem:invalid-request").has("/instance", THINGS);
    }

    @Test
    void all_faults_of_a_body_are_told_at_once() {
        Answer answer = api.post(THINGS, """
                {"title": {"en": "", "x": "a"}, "kind": "GADGET", "rank": "1", "colour": [1, {"a": 2}],
                 "period": {"start": "2026-02-30", "stop": 1}, "budget": {"amount": -1},
                 "territories": ["RS", 7, null, {"a": {"b": 1}}, "ME"],
                 "parts": [{"name": "", "count": -1}, {"count": "x", "size": {}}, 5], "note": "a\\u0007"}""");

        assertThat(answer).isProblem(400).hasFaultsExactlyAt("/title/en", "/title/x", "/kind", "/rank", "/colour",
                "/period/start", "/period/stop", "/budget/amount", "/budget/currency", "/territories/1",
                "/territories/2",
                "/territories/3", "/parts/0/name", "/parts/0/count", "/parts/1/name", "/parts/1/count", "/parts/1/size",
                "/parts/2", "/note");
    }

    @Test
    void the_faults_of_query_and_body_are_told_together() {
        Answer answer = api.post(THINGS + "/search?limit=0&minRank=x", registrationWith("kind", "7"));

        assertThat(answer).isProblem(400).hasFaultsExactlyAt("/limit", "/minRank", "/kind");
    }

    @Test
    void constraints_are_checked_even_where_the_constructor_refused() {
        Answer answer = api.post(THINGS, registrationWith("parts", "[{\"name\": \" \", \"count\": 13}]"));

        assertThat(answer).isProblem(400).hasFaultsExactlyAt("/parts/0/name", "/parts/0/count")
                .hasFault("/parts/0/count", "13 brings bad luck");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{} | /title, /kind", "[] | ''", "`text` | ''", "7 | ''", "null | ''"})
    void a_body_of_another_shape_is_refused(String body, String pointers) {
        Answer answer = api.post(THINGS, body.replace('`', '"'));

        assertThat(answer).isProblem(400).hasFaultsExactlyAt(pointers.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{'title': {'en': 'Drill'}^ 'kind': 'TOOL'} | 2 | 3 | /title",
            "{'title': {'en': 'Drill' | 1 | 25 | /title/en", "{'kind': 'TOOL', 'kind': 'TOY'} | 1 | 24 | /kind",
            "{'kind': 'TOOL'} {} | 1 | 19 | ''", "{'kind': TOOL} | 1 | 15 | /kind", "{'rank': 007} | 1 | 11 | /rank"})
    void what_is_no_json_is_refused_with_line_and_column(String body, int line, int column, String pointer) {
        Answer answer = api.post(THINGS, body.replace('\'', '"').replace('^', '\n'));

        assertThat(answer).isProblem(400).has("/type", "urn:sinergija:problem:malformed-request")
                .hasDetail("Malformed JSON at line %d, column %d".formatted(line, column)).hasFaultsExactlyAt(pointer);
    }

    @Test
    void a_missing_body_is_refused() {
        assertThat(api.with("Content-Type", "application/json").post(THINGS)).isProblem(400).hasFault("",
                "is required");
    }

    @Test
    void bytes_that_are_no_utf8_are_refused() {
        assertThat(api.post(THINGS, new byte[]{'"', (byte) 0xC3, '"'})).isProblem(400).hasDetail("Malformed JSON");
    }

    /// A valid registration, but for one property.
    private static String registrationWith(String property, String json) {
        Map<String, String> properties = new LinkedHashMap<>(
                Map.of("title", "{\"en\": \"Drill\"}", "kind", "\"TOOL\""));
        properties.put(property, json);
        return properties.entrySet().stream().map(entry -> "\"%s\": %s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
