package org.sinergija.starter.security;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.identity.TestIssuer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AccessRulesIT {
    private static final String BACK = "/api/v1/doors/back";
    private static final UUID OURS = UUID.randomUUID();
    private static final TestIssuer ISSUER = TestIssuer.SHARED;

    private final Api api = GuardedService.api();

    @Test
    void what_is_open_to_everyone_needs_nothing() {
        assertThat(api.get("/api/v1/doors/front")).hasStatus(200);
        assertThat(api.as(ISSUER.token().without("scope").text()).get("/api/v1/doors/front")).hasStatus(200);
    }

    @Test
    void a_role_that_no_rule_lists_is_refused() {
        Answer refused = api.as(ISSUER.expert()).get(BACK);

        assertThat(refused).isProblem(403).has("/type", "urn:sinergija:problem:not-yours")
                .hasHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
        assertThat(api.as(ISSUER.partner(OURS)).get(BACK)).hasStatus(200);
    }

    @ParameterizedTest
    @CsvSource({"read, 200, 403", "write, 200, 200", "read write, 200, 200", "openid, 403, 403"})
    void reading_needs_the_scope_read_or_write_and_writing_the_scope_write(String scopes, int read, int written) {
        Api scoped = api.as(ISSUER.token().in("PARTNER").scoped(scopes).text());

        assertThat(scoped.get(BACK)).hasStatus(read);
        assertThat(scoped.post(BACK)).hasStatus(written);
    }

    @Test
    void a_partner_writes_what_its_own_organisation_has() {
        Api partner = api.as(ISSUER.partner(OURS));

        assertThat(partner.put("/api/v1/doors/of/" + OURS, "{}")).hasStatus(200);
        assertThat(partner.put("/api/v1/doors/of/" + UUID.randomUUID(), "{}")).isProblem(403)
                .hasHeader("WWW-Authenticate", "Bearer error=\"insufficient_scope\"");
        assertThat(api.as(ISSUER.token().in("PARTNER").text()).put("/api/v1/doors/of/" + OURS, "{}")).isProblem(403);
        assertThat(api.as(ISSUER.admin()).put("/api/v1/doors/of/" + OURS, "{}")).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/deadletters/things", "/actuator/projections/things"})
    void what_an_operator_has_a_service_do_takes_an_administrator(String command) {
        assertThat(api.post(command)).isProblem(401);
        assertThat(api.as(ISSUER.coordinator()).post(command)).isProblem(403);
        assertThat(api.as(ISSUER.token().in("ADMIN").scoped("read").text()).post(command)).isProblem(403);
        assertThat(api.as(ISSUER.token().in("ADMIN").scoped("read").text()).delete(command)).isProblem(403);
        assertThat(api.as(ISSUER.admin()).post(command).status()).isNotIn(401, 403);
        assertThat(api.get("/actuator/health/readiness")).hasStatus(200);
    }

    @Test
    void an_operation_that_no_rule_lists_is_closed_even_to_administrators() {
        assertThat(api.as(ISSUER.admin()).get("/api/v1/doors/forgotten")).isProblem(403);
        assertThat(api.get("/api/v1/doors/forgotten")).isProblem(401);
    }

    @Test
    void no_shared_cache_gives_the_answer_of_one_caller_to_another() {
        Answer toAnybody = api.get("/api/v1/doors/front");
        Answer toPartner = api.as(ISSUER.partner(OURS)).get("/api/v1/doors/front");

        assertThat(toAnybody).hasHeader("Vary", "Authorization").hasHeader("Cache-Control", "");
        assertThat(toPartner).hasHeader("Vary", "Authorization").hasHeader("Cache-Control", "private");
    }

    @Test
    void what_is_no_operation_is_said_as_always() {
        assertThat(api.get("/api/v1/nothing")).isProblem(404);
        assertThat(api.delete(BACK)).isProblem(405);
        assertThat(api.get("/actuator/health")).hasStatus(200);
    }

    @Test
    void the_api_document_tells_what_each_operation_needs() {
        JsonNode paths = api.get("/v3/api-docs").body().path("paths");

        JsonNode open = paths.path("/api/v1/doors/front").path("get");
        assertThat(open.path("security").toString()).isEqualTo("[{},{\"identity\":[\"read\"]}]");
        assertThat(open.path("responses").propertyNames()).contains("401").doesNotContain("403");
        JsonNode closed = paths.path(BACK).path("post");
        assertThat(closed.path("security").toString()).isEqualTo("[{\"identity\":[\"write\"]}]");
        assertThat(closed.path("responses").propertyNames()).contains("401", "403");
    }
}
