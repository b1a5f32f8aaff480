package org.sinergija.local.learning;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;

import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.Exit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks `coordination` to learn.
///
/// @param address of the service, not of the gateway
/// @param token of an administrator
/// @param say is told what stays to be read
public record Learning(String address, String token, Consumer<String> say) {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    public Exit run(Act act) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/actuator/weights/" + act.path()))
                .timeout(PATIENCE).header("Content-Type", "application/json").header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode told = json(answer.body());
            if (answer.statusCode() != 200) {
                say.accept("coordination does not learn: %d %s".formatted(answer.statusCode(),
                        told.path("detail").asString("")).strip());
                return Exit.FAILED;
            }
            say.accept(LearningReport.of(told, address));
            return Exit.DONE;
        } catch (IOException gone) {
            throw CannotGoOn.because("coordination does not answer on %s".formatted(address), gone);
        }
    }

    private static JsonNode json(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException noJson) {
            return JsonMapper.shared().createObjectNode();
        }
    }
}
