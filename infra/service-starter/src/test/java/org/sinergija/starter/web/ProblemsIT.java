package org.sinergija.starter.web;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemsIT {
    private static final String THINGS = "/api/v1/things";
    private static final String ONE = THINGS + "/" + UUID.randomUUID();

    private final Api api = WebService.api();

    @Test
    void a_broken_rule_is_a_conflict_with_the_facts_to_resolve_it() {
        assertThat(api.post(ONE + "/breaking")).isProblem(409).has("/type", "urn:sinergija:problem:rule-broken")
                .has("/title", "Rule broken").hasDetail("A TOOL cannot be broken.")
                .has("/instance", ONE + "/breaking").has("/candidates/0", "it");
    }

    @Test
    void what_is_anothers_is_forbidden() {
        assertThat(api.post(ONE + "/taking")).isProblem(403).has("/type", "urn:sinergija:problem:not-yours");
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/things/01a20e46-5e14-7c87-b45e-622964d204ba", "/api/v1/things/nonsense", "/api/v1/nothing",
            "/",
            "/favicon.ico", "/error"})
    void what_is_not_there_is_not_found(String path) {
        assertThat(api.get(path)).isProblem(404).has("/type", "urn:sinergija:problem:not-found").has("/instance", path);
    }

    @Test
    void a_post_to_an_unknown_path_is_not_found_either() {
        assertThat(api.post("/api/v1/nothing", "{}")).isProblem(404);
    }

    @Test
    void a_wrong_method_is_refused_with_those_allowed() {
        Answer answer = api.delete(THINGS);

        assertThat(answer).isProblem(405).has("/type", "urn:sinergija:problem:method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET").contains("POST");
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/xml", "application/yaml", "application/x-www-form-urlencoded", "nonsense"})
    void a_wrong_content_type_is_refused(String type) {
        assertThat(api.with("Content-Type", type).post(THINGS, "title: {en: Drill}")).isProblem(415)
                .has("/type", "urn:sinergija:problem:unsupported-media-type");
    }

    @Test
    void a_client_that_accepts_no_json_gets_a_problem_all_the_same() {
        assertThat(api.with("Accept", "text/html").get(THINGS)).isProblem(406);
        assertThat(api.with("Accept", "text/html").get("/nothing")).isProblem(404);
    }

    @Test
    void a_fault_of_ours_tells_nothing_but_its_trace() {
        Answer answer = api.post(ONE + "/bug");

        assertThat(answer).isProblem(500).has("/type", "urn:sinergija:problem:internal-error");
        assertThat(answer.text()).doesNotContain("secret");
        assertThat(answer.header("X-Trace-Id")).hasSize(32);
    }

    @Test
    void without_the_store_a_request_may_be_tried_again() {
        try (ConfigurableApplicationContext lonely = WebService.start("mongodb://127.0.0.1:1")) {
            Answer answer = WebService.api(lonely).post(THINGS, "{\"title\": {\"en\": \"Drill\"}, \"kind\": \"TOOL\"}");

            assertThat(answer).isProblem(503).has("/type", "urn:sinergija:problem:store-unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(WebService.api(lonely).with("Idempotency-Key", "x").post(THINGS, "{}")).isProblem(503);
        }
    }
}
