package org.sinergija.gateway;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;

class ProxiesIT {
    private static final Gateway BEHIND_A_PROXY = new Gateway("--sinergija.trusted-proxies.networks=127.0.0.0/8");
    private static final Gateway OPEN = new Gateway();

    @AfterAll
    static void stop() {
        BEHIND_A_PROXY.close();
        OPEN.close();
    }

    @Test
    void a_trusted_proxy_is_believed() {
        Answer answer = claiming(BEHIND_A_PROXY).get("/api/v1/organisations");

        StubService.Asked asked = BEHIND_A_PROXY.partners.last();
        assertThat(asked.header("X-Forwarded-For")).isEqualTo("203.0.113.9");
        assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("https");
        assertThat(asked.header("X-Forwarded-Host")).isEqualTo("sinergija.example");
        assertThat(asked.header("X-Forwarded-Port")).isEqualTo("443");
        assertThat(answer).hasHeader("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    void what_a_client_told_the_proxy_of_its_address_is_not() {
        BEHIND_A_PROXY.api().with("X-Forwarded-For", "198.51.100.1, 203.0.113.9").get("/api/v1/organisations");

        assertThat(BEHIND_A_PROXY.partners.last().header("X-Forwarded-For")).isEqualTo("203.0.113.9");
    }

    @Test
    void nobody_else_is_believed() {
        Answer answer = claiming(OPEN).with("X-Real-IP", "203.0.113.9").with("X-Original-URL", "/actuator").with(
                "X-Forwarded-Ssl", "on").with("X-HTTP-Method-Override", "DELETE").get("/api/v1/organisations");

        StubService.Asked asked = OPEN.partners.last();
        assertThat(asked.header("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(asked.header("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(asked.header("X-Forwarded-Host")).isEqualTo("127.0.0.1");
        for (String claim : new String[]{"X-Real-IP", "X-Original-URL", "X-Forwarded-Ssl", "X-HTTP-Method-Override"}) {
            assertThat(asked.header(claim)).as(claim).isEmpty();
        }
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void what_is_for_this_hop_alone_goes_no_further() {
        new Raw(OPEN.port()).get("/api/v1/organisations", "Connection: X-Internal", "X-Internal: 1", "Keep-Alive: 5",
                "TE: trailers", "Proxy-Authorization: Basic eDp5", "X-Other: 2");

        StubService.Asked asked = OPEN.partners.last();
        for (String hop : new String[]{"X-Internal", "Keep-Alive", "TE", "Proxy-Authorization"}) {
            assertThat(asked.header(hop)).as(hop).isEmpty();
        }
        assertThat(asked.header("X-Other")).isEqualTo("2");
    }

    private static Api claiming(Gateway gateway) {
        return gateway.api().with("X-Forwarded-For", "203.0.113.9").with("X-Forwarded-Proto", "https").with(
                "X-Forwarded-Host", "sinergija.example").with("X-Forwarded-Port", "443");
    }
}
