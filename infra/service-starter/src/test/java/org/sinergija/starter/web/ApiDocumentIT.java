package org.sinergija.starter.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ApiDocumentIT {
    private final Api api = WebService.api();
    private final JsonNode document = api.get("/v3/api-docs").body();

    @Test
    void a_service_documents_itself_in_openapi_3_1() {
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.at("/info/title").asString()).isEqualTo("Sinergija");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
    }

    @Test
    void only_the_api_is_documented() {
        assertThat(document.path("paths").propertyNames()).isNotEmpty().allMatch(path -> path.startsWith("/api/v1/"));
    }

    @Test
    void each_operation_has_a_name_of_its_own_a_summary_and_a_described_tag() {
        List<JsonNode> operations = document.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();
        List<String> tags = document.path("tags").findValuesAsString("name");

        assertThat(operations).extracting(operation -> operation.path("operationId").asString()).doesNotHaveDuplicates()
                .contains("thing.register", "thing.list");
        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.path("summary").asString()).isNotBlank();
            assertThat(tags).contains(operation.at("/tags/0").asString());
        });
        assertThat(document.path("tags"))
                .allSatisfy(tag -> assertThat(tag.path("description").asString()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/api/v1/things | post | 201 400 401 403 409 413 415 422 503",
            "/api/v1/things | get | 200 304 400 401 503", "/api/v1/things/{id} | get | 200 304 401 404 503",
            "/api/v1/files/{kind}.txt | get | 200 401 404 503",
            "/api/v1/things/{id} | put | 200 400 401 403 404 409 412 413 415 428 503"})
    void each_operation_tells_how_it_answers(String path, String method, String statuses) {
        JsonNode responses = operation(path, method).path("responses");

        assertThat(responses.propertyNames()).containsExactlyInAnyOrder(statuses.split(" "));
        assertThat(responses.propertyStream().filter(response -> !response.getKey().startsWith("2"))).allSatisfy(
                response -> assertThat(response.getValue().path("$ref").asString())
                        .isEqualTo("#/components/responses/" + response.getKey()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"/api/v1/things | post | IdempotencyKey", "/api/v1/things/{id} | put | IfMatch",
                    "/api/v1/things/{id} | get | IfNoneMatch", "/api/v1/things | get | Limit",
                    "/api/v1/things | get | Cursor"})
    void each_operation_tells_what_the_conventions_let_it_take(String path, String method, String parameter) {
        assertThat(operation(path, method).path("parameters").findValuesAsString("$ref"))
                .contains("#/components/parameters/" + parameter);
        assertThat(document.at("/components/parameters/" + parameter + "/description").asString()).isNotBlank();
    }

    @Test
    void a_list_tells_what_it_can_be_sorted_by() {
        JsonNode sort = operation("/api/v1/things", "get").path("parameters").valueStream()
                .filter(parameter -> parameter.path("name").asString("").equals("sort")).findFirst().orElseThrow();

        assertThat(sort.at("/schema/items/enum").valueStream().map(JsonNode::asString)).containsExactly("rank", "-rank",
                "registered", "-registered");
    }

    @ParameterizedTest
    @CsvSource({"title, LocalizedText", "budget, Money", "period, Period"})
    void value_types_have_one_schema_each_with_an_example(String property, String schema) {
        assertThat(document.at("/components/schemas/Registration/properties/%s/$ref".formatted(property)).asString())
                .isEqualTo("#/components/schemas/" + schema);
        assertThat(document.at("/components/schemas/%s/examples".formatted(schema)).isEmpty()).isFalse();
    }

    @Test
    void territories_in_a_list_have_it_too() {
        assertThat(document.at("/components/schemas/Registration/properties/territories/items/$ref").asString())
                .isEqualTo("#/components/schemas/Territory");
    }

    @Test
    void views_of_different_features_are_told_apart() {
        assertThat(document.at("/components/schemas").propertyNames())
                .contains("ThingView", "SliceThingView", "Problem")
                .doesNotContain("View", "Paging", "IfMatch", "ProblemDetail");
    }

    @Test
    void a_file_is_told_by_its_type_and_is_in_no_version() {
        JsonNode answer = operation("/api/v1/files/{kind}.txt", "get").at("/responses/200");

        assertThat(answer.path("content").propertyNames()).containsExactly("text/plain");
        assertThat(answer.path("headers").propertyNames()).containsExactly("X-Trace-Id");
    }

    private JsonNode operation(String path, String method) {
        return document.path("paths").path(path).path(method);
    }
}
