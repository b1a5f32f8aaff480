package org.sinergija.gateway;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OriginsIT {
    private static final String ORIGIN = "https://dashboard.example";
    private static final Gateway GATEWAY = new Gateway("--sinergija.cors.origins=" + ORIGIN);
    private static final Gateway CLOSED = new Gateway();

    private final Raw raw = new Raw(GATEWAY.port());

    @AfterAll
    static void stop() {
        GATEWAY.close();
        CLOSED.close();
    }

    @Test
    void pages_of_a_named_origin_may_call() {
        int before = GATEWAY.projects.times();

        assertThat(preflight(raw, ORIGIN)).startsWith("HTTP/1.1 200 ")
                .contains("Access-Control-Allow-Origin: " + ORIGIN,
                        "Access-Control-Allow-Headers: authorization, if-match")
                .doesNotContain("Allow-Credentials");
        assertThat(GATEWAY.projects.times()).isEqualTo(before);
        assertThat(raw.get("/api/v1/initiatives", "Origin: " + ORIGIN)).startsWith("HTTP/1.1 200 ").contains(
                "Access-Control-Allow-Origin: " + ORIGIN, "Access-Control-Expose-Headers: ETag");
    }

    @Test
    void pages_of_any_other_origin_may_not() {
        int before = GATEWAY.projects.times();

        assertThat(preflight(raw, "https://elsewhere.example")).startsWith("HTTP/1.1 403 ").contains(
                "urn:sinergija:problem:origin-not-allowed").doesNotContain("Access-Control-Allow");
        assertThat(raw.get("/api/v1/initiatives", "Origin: null")).startsWith("HTTP/1.1 403 ");

        assertThat(GATEWAY.projects.times()).isEqualTo(before);
    }

    @Test
    void by_default_no_origin_is_named() {
        assertThat(preflight(new Raw(CLOSED.port()), ORIGIN)).doesNotContain("Access-Control-Allow");
    }

    private static String preflight(Raw raw, String origin) {
        return raw.say("""
                OPTIONS /api/v1/initiatives HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Origin: %s\r
                Access-Control-Request-Method: PUT\r
                Access-Control-Request-Headers: authorization, if-match\r
                \r
                """.formatted(origin));
    }
}
