package org.sinergija.gateway;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class JoinedIT {
    private static final String PATH = "/api/v1/me/data";

    private final Gateway gateway = new Gateway();
    private final Api caller = gateway.api().with("Authorization", "Bearer t");

    @BeforeEach
    void each_service_holds_something_or_nothing() {
        gateway.identity.answering(PATH, 200, "{\"account\": {\"email\": \"a@b.example\"}}");
        gateway.partners.answering(PATH, 200, "{\"focalPoints\": []}");
        gateway.projects.answering(PATH, 404, "{}");
        gateway.coordination.answering(PATH, 404, "{}");
        gateway.events.answering(PATH, 404, "{}");
        gateway.notifications.answering(PATH, 404, "{}");
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void what_all_services_hold_is_told_at_once() {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        Answer data = caller.with("traceparent", "00-%s-b7ad6b7169203331-01".formatted(trace)).get(PATH);

        assertThat(gateway.identity.last().header("traceparent")).startsWith("00-%s-".formatted(trace));
        assertThat(data).hasStatus(200).has("/services/identity/account/email", "a@b.example").has(
                "/services/partners/focalPoints", "[]").hasHeader("Cache-Control", "no-store");
        assertThat(data.body().path("services").size()).isEqualTo(2);
        assertThat(gateway.identity.last().header("Authorization")).isEqualTo("Bearer t");
        assertThat(gateway.partners.last().header("Authorization")).isEqualTo("Bearer t");
    }

    @Test
    void a_service_that_is_down_is_named_beside_what_the_others_told() {
        gateway.partners.close();

        Answer data = caller.get(PATH);

        assertThat(data).isProblem(503).has("/type", "urn:sinergija:problem:incomplete").hasDetail("partners")
                .hasHeader("Retry-After", "5").hasHeader("Cache-Control", "no-store")
                .has("/services/partners/status", 503).has("/services/identity/account/email", "a@b.example");
    }

    @Test
    void all_services_erase_and_the_account_goes_last() {
        gateway.partners.answering(PATH, 200, "{\"erased\": [\"focalPoints\"], \"kept\": []}");

        assertThat(caller.delete(PATH)).hasStatus(200).has("/services/partners/erased/0", "focalPoints");

        assertThat(gateway.identity.last().method()).isEqualTo("DELETE");
    }

    @Test
    void the_account_stays_while_another_service_could_not_erase() {
        gateway.partners.answering(PATH, 500, "{\"detail\": \"The store is away.\"}");

        assertThat(caller.delete(PATH)).isProblem(503).has("/services/partners/status", 500).has(
                "/services/partners/detail", "The store is away.").has("/services/identity/status", 503);

        assertThat(gateway.identity.times()).isZero();
    }

    @Test
    void who_is_refused_by_a_service_is_refused() {
        gateway.partners.answering(PATH, 401, "{\"status\": 401}", "WWW-Authenticate", "Bearer", "Content-Type",
                "application/problem+json");

        Answer refused = gateway.api().anonymous().get(PATH);

        assertThat(refused).hasStatus(401).hasHeader("WWW-Authenticate", "Bearer").hasHeader("Content-Type",
                "application/problem+json");
        assertThat(refused.text()).isEqualTo("{\"status\": 401}");
        assertThat(gateway.partners.last().header("Authorization")).isEmpty();
    }
}
