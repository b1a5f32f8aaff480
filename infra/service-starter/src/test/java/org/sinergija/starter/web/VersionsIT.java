package org.sinergija.starter.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class VersionsIT {
    private static final String THINGS = "/api/v1/things";
    private static final String SAW = "{\"title\": {\"en\": \"Saw\"}}";

    private final Api api = WebService.api();

    @Test
    void what_is_created_has_a_place_and_a_version() {
        Answer created = registered();

        assertThat(created).isCreated().hasHeader("Location", THINGS + "/" + created.id()).hasHeader("ETag", "\"1\"");
        assertThat(api.get(created.header("Location"))).hasStatus(200).hasHeader("ETag", "\"1\"");
        assertThat(api.get(created.header("Location")).text()).isEqualTo(created.text());
    }

    @Test
    void a_change_of_the_current_version_makes_the_next() {
        Answer created = registered();

        Answer changed = api.with("If-Match", created.etag()).put(created.header("Location"), SAW);

        assertThat(changed).hasStatus(200).hasHeader("ETag", "\"2\"").has("/title/en", "Saw");
    }

    @Test
    void a_change_without_a_version_is_refused() {
        Answer created = registered();

        assertThat(api.put(created.header("Location"), SAW)).isProblem(428)
                .has("/type", "urn:sinergija:problem:precondition-required").hasDetail("If-Match");
        assertThat(api.get(created.header("Location"))).hasHeader("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"2\"", "W/\"1\"", "\"one\"", "\"2\", \"3\"", "\"\""})
    void a_change_of_another_version_is_stale(String version) {
        Answer created = registered();

        assertThat(api.with("If-Match", version).put(created.header("Location"), SAW)).isProblem(412)
                .has("/type", "urn:sinergija:problem:stale").hasDetail("The current version is \"1\"");
        assertThat(api.get(created.header("Location"))).has("/title/en", "Drill");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\", \"1\"", "*"})
    void one_of_several_versions_or_any_will_do(String versions) {
        Answer created = registered();

        assertThat(api.with("If-Match", versions).put(created.header("Location"), SAW)).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1", "", "\"1\" \"2\"", "W/", "\"a\"b", "1\""})
    void a_malformed_version_is_refused(String version) {
        Answer created = registered();

        assertThat(api.with("If-Match", version).put(created.header("Location"), SAW)).isProblem(400)
                .hasDetail("If-Match must be an ETag in quotes");
    }

    @Test
    void what_the_caller_has_already_is_not_sent_again() {
        Answer created = registered();

        Answer again = api.with("If-None-Match", created.etag()).get(created.header("Location"));

        assertThat(again).hasStatus(304).hasHeader("ETag", "\"1\"");
        assertThat(again.text()).isEmpty();
        assertThat(api.with("If-None-Match", "\"7\"").get(created.header("Location"))).hasStatus(200);
    }

    @Test
    void a_list_that_the_caller_has_already_is_not_sent_again() {
        registered();
        Answer list = api.get(THINGS + "?limit=1");

        assertThat(api.with("If-None-Match", list.etag()).get(THINGS + "?limit=1")).hasStatus(304);
        assertThat(api.with("If-None-Match", "\"7\"").get(THINGS + "?limit=1")).hasStatus(200);
    }

    private Answer registered() {
        return api.post(THINGS, "{\"title\": {\"en\": \"Drill\"}, \"kind\": \"TOOL\"}");
    }
}
