package org.sinergija.local.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/// What a service says of itself.
///
/// @param status of HTTP, 0 where it does not answer
/// @param text the probe's answer, which names what is missing
public record Readiness(int status, String text) {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(
                    Duration.ofSeconds(2))
            .build();

    public static Readiness of(Member service) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.address() + "/actuator/health/readiness"))
                .timeout(
                        Duration.ofSeconds(10))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Readiness(response.statusCode(), response.body());
        } catch (IOException notYet) {
            return new Readiness(0, "does not answer");
        }
    }

    public boolean isReady() {
        return status == 200;
    }
}
