package org.sinergija.gateway;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SilentServiceIT {
    private static final int ENOUGH = 5;
    private static final String METRICS = "/actuator/metrics/resilience4j.circuitbreaker.";

    private final Gateway gateway = new Gateway("--sinergija.patience=300ms");

    @BeforeEach
    void fall_silent() {
        gateway.partners.waiting(Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void it_is_given_up() {
        assertThat(ask()).isProblem(503).has("/service", "partners");
    }

    @Test
    void after_some_time_it_is_not_even_asked() {
        String refusals = METRICS + "not.permitted.calls?tag=name:partners";
        for (int i = 0; i < ENOUGH; i++) {
            assertThat(ask()).isProblem(503);
        }

        await().untilAsserted(() -> {
            assertThat(ask()).isProblem(503).has("/service", "partners");
            assertThat(gateway.api().get(refusals).body().at("/measurements/0/value").asDouble()).isPositive();
        });
    }

    @Test
    void the_state_of_its_circuit_is_told() {
        for (int i = 0; i < ENOUGH; i++) {
            ask();
        }

        assertThat(gateway.api().get(METRICS + "state?tag=name:partners&tag=state:open")).has("/measurements/0/value",
                "1.0");
        assertThat(gateway.api().get("/actuator/health/readiness")).has("/components/partners/details/circuit", "OPEN")
                .has("/components/projects/details/circuit", "CLOSED");
    }

    private Answer ask() {
        return gateway.api().get("/api/v1/organisations");
    }
}
