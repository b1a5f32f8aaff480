package org.sinergija.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyLimitIT {
    private static final Gateway GATEWAY = new Gateway("--sinergija.limits.files.body=3MB");
    private static final int MEGABYTE = 1024 * 1024;

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/initiatives, 2097152", "/api/v1/imports, 3145728", "/oauth2/token, 65536",
            "/login/second-factor, 65536"})
    void each_route_has_its_limit(String path, int most) {
        assertThat(GATEWAY.api().post(path, new byte[most])).hasStatus(200);
        assertThat(GATEWAY.api().post(path, new byte[most + 1])).isProblem(413).has("/type",
                "urn:sinergija:problem:body-too-large").hasDetail("%d bytes".formatted(most));

        assertThat(timesWith(most)).isPositive();
        assertThat(timesWith(most + 1)).isZero();
    }

    @Test
    void an_announced_length_is_refused_before_any_of_it_is_sent() {
        assertThat(new Raw(GATEWAY.port()).say("""
                POST /api/v1/initiatives HTTP/1.1\r
                Host: localhost\r
                Content-Length: 999999999999\r
                Expect: 100-continue\r
                \r
                """)).startsWith("HTTP/1.1 413 ").contains("body-too-large");
    }

    @Test
    void a_length_that_nobody_told_is_refused_while_it_comes_and_the_service_gets_no_whole() throws Exception {
        assertThat(streamed(2 * MEGABYTE).statusCode()).isEqualTo(200);
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> answer = streamed(2 * MEGABYTE + 1);
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("urn:sinergija:problem:body-too-large");
        }

        assertThat(GATEWAY.api().get("/api/v1/initiatives")).as("not taken for silence").hasStatus(200);
        assertThat(timesWith(2 * MEGABYTE)).isPositive();
        assertThat(timesWith(2 * MEGABYTE + 1)).isZero();
    }

    private static HttpResponse<String> streamed(int length) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest
                    .newBuilder(URI.create("http://127.0.0.1:%d/api/v1/initiatives".formatted(GATEWAY
                            .port())))
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length])))
                    .build(), BodyHandlers.ofString());
        }
    }

    private static long timesWith(int length) {
        return GATEWAY.identity.timesWith(length) + GATEWAY.projects.timesWith(length);
    }
}
