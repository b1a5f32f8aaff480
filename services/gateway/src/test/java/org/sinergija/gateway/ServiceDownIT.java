package org.sinergija.gateway;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceDownIT {
    private final Gateway gateway = new Gateway();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void a_service_that_is_down_is_named_and_the_others_answer() {
        gateway.projects.close();

        assertThat(gateway.api().post("/api/v1/initiatives", "{}")).isProblem(503).has("/type",
                "urn:sinergija:problem:service-unavailable").has("/service", "projects").hasDetail("projects")
                .hasHeader("Retry-After", "2");
        assertThat(gateway.api().get("/api/v1/organisations")).hasStatus(200);
    }

    @Test
    void errors_of_a_service_are_answers_and_never_shut_it_off() {
        gateway.partners.answering("/api/v1/organisations", 500, "{}");
        for (int i = 0; i < 10; i++) {
            gateway.api().get("/api/v1/organisations");
        }

        assertThat(gateway.api().get("/api/v1/organisations")).hasStatus(500);
        assertThat(gateway.partners.times()).isEqualTo(11);
    }

    @Test
    void readiness_names_the_service_that_is_missing() {
        assertThat(gateway.api().get("/actuator/health/readiness")).hasStatus(200).has("/status", "UP").has(
                "/components/partners/status", "UP");

        gateway.partners.close();

        assertThat(gateway.api().get("/actuator/health/readiness")).hasStatus(200).has("/status", "DEGRADED").has(
                "/components/partners/status", "DEGRADED").has("/components/projects/status", "UP");
    }

    @Test
    void readiness_tells_a_service_that_is_not_ready_from_one_that_is_silent() {
        gateway.projects.answering("/actuator/health/readiness", 503, "{}");
        gateway.coordination.close();

        assertThat(gateway.api().get("/actuator/health/readiness")).has("/components/projects/details/reason",
                "projects is not ready.").has("/components/coordination/details/reason",
                        "coordination does not answer.");
    }

    @Test
    void what_is_safe_to_repeat_is_asked_again_where_the_connection_fails() {
        gateway.projects.breakingOff(1);
        assertThat(gateway.api().get("/api/v1/initiatives")).hasStatus(200);
        assertThat(gateway.projects.times()).isEqualTo(2);

        gateway.projects.breakingOff(10);
        assertThat(gateway.api().get("/api/v1/initiatives")).isProblem(503);
    }

    @Test
    void what_is_not_safe_to_repeat_is_asked_once() {
        gateway.projects.breakingOff(1);

        assertThat(gateway.api().post("/api/v1/initiatives", "{}")).isProblem(503);

        assertThat(gateway.projects.times()).isEqualTo(1);
    }

    @Test
    void an_empty_503_is_asked_again_and_one_that_says_why_is_not() {
        gateway.projects.answering("/api/v1/initiatives", 503, "", "Content-Length", "0");
        assertThat(gateway.api().get("/api/v1/initiatives")).hasStatus(503);
        assertThat(gateway.projects.times()).isEqualTo(2);

        gateway.projects.answering("/api/v1/initiatives", 503, "{\"status\": 503}");
        assertThat(gateway.api().get("/api/v1/initiatives")).hasStatus(503);
        assertThat(gateway.projects.times()).isEqualTo(3);
    }

    @Test
    void each_route_says_what_cannot_be_done_meanwhile() {
        gateway.identity.close();
        gateway.partners.close();
        gateway.projects.close();
        gateway.coordination.close();
        gateway.notifications.close();

        assertThat(gateway.api().get("/login")).isProblem(503).has("/service", "identity").hasDetail("sign in");
        assertThat(gateway.api().get("/api/v1/organisations")).isProblem(503).hasDetail("Organisations");
        assertThat(gateway.api().get("/api/v1/exports/iati.xml")).isProblem(503).hasDetail("exported");
        assertThat(gateway.api().get("/api/v1/overlaps")).isProblem(503).hasDetail("Overlaps");
        assertThat(gateway.api().get("/letters/acknowledgement/1")).isProblem(503).has("/service", "notifications")
                .hasDetail("told later");
    }

    @Test
    void an_audit_with_a_hole_is_none() {
        gateway.projects.close();

        assertThat(gateway.api().get("/api/v1/audit")).isProblem(503).has("/service", "projects");
    }
}
