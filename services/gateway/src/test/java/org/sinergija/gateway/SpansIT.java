package org.sinergija.gateway;

import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.sinergija.testsupport.probe.Observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SpansIT {
    private static final Gateway GATEWAY = new Gateway();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void whoever_reads_them_learns_no_secret_address() {
        Observed observed = Observed.by(GATEWAY.bean(ObservationRegistry.class));

        assertThat(GATEWAY.api().get("/api/v1/calendars/aSecretAddress.ics")).hasStatus(200);

        await().untilAsserted(() -> assertThat(observed.lines())
                .anyMatch(each -> each.startsWith("http.server.requests"))
                .anyMatch(each -> each.startsWith("http.client.requests")));
        assertThat(observed.lines()).noneMatch(each -> each.contains("aSecretAddress"));
    }
}
