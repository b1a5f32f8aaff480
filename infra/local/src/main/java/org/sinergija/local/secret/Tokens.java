package org.sinergija.local.secret;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.Exit;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The operator's tokens, of any role and organisation.
///
/// @param address of the gateway
public record Tokens(String address, Secrets secrets) {
    public static final String OPERATOR = "operator";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Of the platform whose gateway listens there.
    public static Tokens of(int gateway, Path data) {
        return new Tokens("http://127.0.0.1:" + gateway, Secrets.in(data));
    }

    /// @param role such as `COORDINATOR`
    /// @param organisation whose records a `PARTNER` writes
    /// @throws CannotGoOn with the reason, if there is none
    public String of(String role, Optional<String> organisation) throws InterruptedException {
        String form = "grant_type=client_credentials&role=" + URLEncoder.encode(role, UTF_8)
                + organisation.map(id -> "&organisation=" + URLEncoder.encode(id, UTF_8)).orElse("");
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/oauth2/token")).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded").header("Authorization", basic())
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode told = json(answer.body());
            if (answer.statusCode() != 200) {
                throw new CannotGoOn(Exit.FAILED, "There is no such token: %d %s".formatted(answer.statusCode(),
                        told.path("error_description").asString(told.path("detail").asString(""))).strip());
            }
            return told.path("access_token").asString();
        } catch (IOException e) {
            throw CannotGoOn.because("%s gives no tokens".formatted(address), e);
        }
    }

    private String basic() {
        String pair = "%s:%s".formatted(OPERATOR, secrets.named(OPERATOR));
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }

    private static JsonNode json(String body) {
        try {
            return JsonMapper.shared().readTree(body);
        } catch (JacksonException noJson) {
            return JsonMapper.shared().createObjectNode();
        }
    }
}
