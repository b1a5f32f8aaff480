package org.sinergija.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What clients ask for behind people's backs.
public final class TokenEndpoint {
    private final Api api;

    private TokenEndpoint(Api api) {
        this.api = api.with("Content-Type", "application/x-www-form-urlencoded");
    }

    /// Asked by a public client.
    public static TokenEndpoint openly() {
        return new TokenEndpoint(RunningIdentity.api());
    }

    /// Asked by a client that says its secret (`client_secret_basic`).
    public static TokenEndpoint as(String client, String secret) {
        String said = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return new TokenEndpoint(RunningIdentity.api().with("Authorization", "Basic " + said));
    }

    public Answer ask(String... form) {
        return post("/oauth2/token", form);
    }

    public Answer revoke(String token) {
        return post("/oauth2/revoke", "token", token);
    }

    /// A bearer token of the operator's, with this role for this organisation.
    public static String operatorToken(String... form) {
        Map<String, String> all = pairs(form);
        all.put("grant_type", "client_credentials");
        return as("operator", RunningIdentity.OPERATOR_SECRET).send("/oauth2/token", all).body().path("access_token")
                .asString();
    }

    /// One of the platform's own programs'.
    public static String serviceToken() {
        return as(RunningIdentity.PROJECTS, RunningIdentity.PROJECTS_SECRET).ask("grant_type", "client_credentials")
                .body()
                .path("access_token").asString();
    }

    /// A client of the API that sends the token.
    public static Api with(String token) {
        return RunningIdentity.api().with("Authorization", "Bearer " + token);
    }

    /// What a token says, unverified.
    public static JsonNode claims(String token) {
        return part(token, 1);
    }

    public static JsonNode header(String token) {
        return part(token, 0);
    }

    private static JsonNode part(String token, int part) {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[part]));
    }

    private Answer post(String path, String... form) {
        return send(path, pairs(form));
    }

    private Answer send(String path, Map<String, String> form) {
        return api.post(path, Browser.encoded(form));
    }

    private static Map<String, String> pairs(String... form) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < form.length; i += 2) {
            pairs.put(form[i], form[i + 1]);
        }
        return pairs;
    }
}
