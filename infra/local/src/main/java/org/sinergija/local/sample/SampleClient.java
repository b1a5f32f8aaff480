package org.sinergija.local.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.Exit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of the public contract.
final class SampleClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    SampleClient(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /// @return the id in the answer
    /// @throws CannotGoOn if the record is refused
    String post(String path, String key, @Nullable JsonNode body) throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Idempotency-Key", "sample-" + key).header("Authorization", "Bearer " + token);
        if (body == null) {
            request.POST(HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        }
        HttpResponse<String> answer;
        try {
            answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw CannotGoOn.because("The sample's %s got no answer from %s".formatted(key, path), e);
        }
        if (answer.statusCode() / 100 != 2) {
            throw new CannotGoOn(Exit.FAILED,
                    "The sample's %s was refused by %s with %d: %s".formatted(key, path, answer
                            .statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body()).path("id").asString("");
    }

    @Override
    public void close() {
        client.close();
    }
}
