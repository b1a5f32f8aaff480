package org.sinergija.gateway;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingIT {
    private static final Gateway GATEWAY = new Gateway();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/organisations, partners", "/api/v1/organisations/1/focal-points, partners",
            "/api/v1/service-points?territory=RS, partners", "/api/v1/initiatives, projects",
            "/api/v1/initiatives/1/history, projects", "/api/v1/imports, projects",
            "/api/v1/imports/1/records?outcome=REJECTED, projects", "/api/v1/reference/themes, projects",
            "/api/v1/good-practices, projects", "/api/v1/good-practices/1, projects",
            "/api/v1/good-practices.csv?theme=return, projects", "/api/v1/exports/iati.xml, projects",
            "/api/v1/initiatives/1/overlaps, coordination", "/api/v1/overlaps, coordination",
            "/api/v1/overlaps/1/comments, coordination", "/api/v1/coverage?rows=theme, coordination",
            "/api/v1/coverage/gaps?limit=1, coordination", "/api/v1/statistics, coordination",
            "/api/v1/events, events", "/api/v1/events/1/registrations, events", "/api/v1/events.ics, events",
            "/api/v1/events/1.ics, events", "/api/v1/recommendations/progress, events",
            "/api/v1/consultations/1/contributions, events",
            "/api/v1/subscriptions/1, notifications", "/api/v1/inbox?unread=true, notifications",
            "/api/v1/inbox/stream, notifications", "/api/v1/webhooks/1/deliveries, notifications",
            "/api/v1/feed?after=1, notifications", "/api/v1/feed/stream, notifications",
            "/api/v1/newsletters/1, notifications", "/letters/acknowledgement/1, notifications",
            "/api/v1/newsletter-subscriptions, notifications", "/api/v1/bounces?limit=1, notifications",
            "/.well-known/openid-configuration, identity", "/.well-known/oauth-authorization-server, identity",
            "/oauth2/authorize?client_id=a, identity", "/oauth2/jwks, identity", "/userinfo, identity",
            "/connect/logout, identity", "/login, identity", "/login/second-factor, identity", "/logout, identity",
            "/consent, identity", "/account/sessions, identity", "/invitation/1, identity", "/reset/1, identity",
            "/identity/assets/page.css, identity", "/api/v1/accounts/1, identity", "/api/v1/clients, identity"})
    void each_path_has_one_service(String path, String service) {
        StubService stub = switch (service) {
            case "partners" -> GATEWAY.partners;
            case "projects" -> GATEWAY.projects;
            case "events" -> GATEWAY.events;
            case "notifications" -> GATEWAY.notifications;
            case "identity" -> GATEWAY.identity;
            default -> GATEWAY.coordination;
        };
        int before = stub.times();

        assertThat(GATEWAY.api().get(path)).hasStatus(200);

        assertThat(stub.times()).isEqualTo(before + 1);
        assertThat(stub.last().uri()).isEqualTo(path);
    }

    @Test
    void what_is_asked_arrives_as_it_was_sent() {
        String path = "/api/v1/initiatives/a%27b%20c?q=%D0%9A%20a%26b%2Bc%20d&q=%7Bx%7D&cursor=a%3D%3D";

        GATEWAY.api().with("Authorization", "Bearer t").with("If-Match", "\"3\"").with("Idempotency-Key", "k").put(path,
                "{\"title\": \"Ђ\"}");

        StubService.Asked asked = GATEWAY.projects.last();
        assertThat(asked.method()).isEqualTo("PUT");
        assertThat(asked.uri()).isEqualTo(path);
        assertThat(asked.body()).isEqualTo("{\"title\": \"Ђ\"}");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer t");
        assertThat(asked.header("If-Match")).isEqualTo("\"3\"");
        assertThat(asked.header("Idempotency-Key")).isEqualTo("k");
        assertThat(asked.header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void what_is_answered_arrives_as_it_was_sent() {
        GATEWAY.projects.answering("/api/v1/initiatives/9", 412, "{\"status\": 412}", "ETag", "\"7\"", "Link",
                "</api/v1/initiatives?cursor=x>; rel=\"next\"", "Location", "/api/v1/initiatives/9", "Content-Type",
                "application/problem+json", "Retry-After", "1", "X-Trace-Id", "of-the-service");

        Answer answer = GATEWAY.api().get("/api/v1/initiatives/9");

        assertThat(answer).hasStatus(412).hasHeader("ETag", "\"7\"").hasHeader("Link",
                "</api/v1/initiatives?cursor=x>; rel=\"next\"").hasHeader("Location", "/api/v1/initiatives/9")
                .hasHeader("Content-Type", "application/problem+json").hasHeader("Retry-After", "1");
        assertThat(answer.text()).isEqualTo("{\"status\": 412}");
    }

    @Test
    void not_modified_passes_without_a_body() {
        GATEWAY.projects.answering("/api/v1/initiatives/10", 304, "", "ETag", "\"1\"");

        assertThat(GATEWAY.api().with("If-None-Match", "\"1\"").get("/api/v1/initiatives/10")).hasStatus(304).hasHeader(
                "ETag", "\"1\"");
    }

    @Test
    void services_are_told_the_address_that_the_caller_used() {
        GATEWAY.api().with("X-Forwarded-Host", "elsewhere.example").with("Forwarded", "host=elsewhere.example").with(
                "X-Forwarded-Prefix", "/x").get("/api/v1/organisations");

        StubService.Asked asked = GATEWAY.partners.last();
        assertThat(asked.header("X-Forwarded-Host")).isEqualTo("127.0.0.1");
        assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(asked.header("X-Forwarded-Port")).isEqualTo(Integer.toString(GATEWAY.port()));
        assertThat(asked.header("Forwarded")).isEmpty();
        assertThat(asked.header("X-Forwarded-Prefix")).isEmpty();
    }

    @Test
    void an_answer_has_one_trace_id_which_the_service_was_told() {
        GATEWAY.partners.answering("/api/v1/organisations/5", 200, "{}", "X-Trace-Id", "of-the-service");
        String trace = "0af7651916cd43dd8448eb211c80319c";

        Answer answer = GATEWAY.api().with("traceparent", "00-%s-b7ad6b7169203331-01".formatted(trace)).get(
                "/api/v1/organisations/5");

        assertThat(answer.headers().allValues("X-Trace-Id")).containsExactly(trace);
        assertThat(GATEWAY.partners.last().header("traceparent")).startsWith("00-%s-".formatted(trace));
    }

    @Test
    void an_unknown_path_is_a_problem() {
        assertThat(GATEWAY.api().get("/api/v1/nothing")).isProblem(404).has("/type", "urn:sinergija:problem:not-found");
        assertThat(GATEWAY.api().get("/nothing").header("X-Trace-Id")).isNotEmpty();
    }
}
