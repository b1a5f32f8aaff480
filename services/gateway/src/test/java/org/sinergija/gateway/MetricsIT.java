package org.sinergija.gateway;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.port.FreePorts;

import static org.assertj.core.api.Assertions.assertThat;

class MetricsIT {
    private static final String METRICS = "/actuator/prometheus";
    private static final int PORT = FreePorts.inARow(1);
    private static final Gateway GATEWAY = new Gateway("--sinergija.metrics.port=" + PORT);

    private final Api watching = Api.at(PORT).anonymous();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void who_watches_reads_rates_durations_and_circuits_on_a_port_of_their_own() {
        assertThat(GATEWAY.api().get("/actuator/health/liveness")).hasStatus(200);

        assertThat(watching.get(METRICS).text())
                .contains("http_server_requests_seconds_bucket", "le=\"0.25\"")
                .contains("resilience4j_circuitbreaker_state{group=\"none\",name=\"partners\",state=\"open\"} 0");
    }

    @Test
    void a_dot_on_a_graph_leads_to_a_trace_and_older_servers_of_prometheus_can_read_it() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        assertThat(GATEWAY.api().with("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace))
                .get("/actuator/health/liveness")).hasStatus(200);

        String scrape = watching.with("Accept", "application/openmetrics-text; version=1.0.0").get(METRICS).text();

        assertThat(scrape.lines().filter(line -> line.contains("# {"))).isNotEmpty()
                .allMatch(line -> line.contains("_bucket{")).anyMatch(line -> line.contains(trace));
    }

    @ParameterizedTest
    @ValueSource(strings = {METRICS, METRICS + "/", "/actuator/prometheu%73", "/./actuator/prometheus"})
    void nobody_reads_them_where_all_come_in(String path) {
        assertThat(GATEWAY.api().get(path).status()).isBetween(400, 404);
    }

    @Test
    void nothing_else_is_shown_there() {
        assertThat(watching.get("/actuator/health")).hasStatus(404);
        assertThat(watching.get("/api/v1/organisations")).hasStatus(404);
    }
}
