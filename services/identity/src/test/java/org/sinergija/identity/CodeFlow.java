package org.sinergija.identity;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.sinergija.testsupport.api.Answer;

/// A sign-in by authorization code with PKCE, step by step (RFC 6749 §4.1, RFC 7636).
public record CodeFlow(String client, String callback, String scope, String verifier) {
    private static final String CHALLENGED_BY = "S256";

    /// Of the platform's own program, with all that it may ask for.
    public static CodeFlow ofDesk() {
        return new CodeFlow(RunningIdentity.DESK, RunningIdentity.DESK_CALLBACK, "openid profile email read write",
                verifierOfChance());
    }

    /// Of somebody else's program.
    public static CodeFlow ofAtlas() {
        return new CodeFlow(RunningIdentity.ATLAS, RunningIdentity.ATLAS_CALLBACK, "openid profile read",
                verifierOfChance());
    }

    /// Of the documentation's page, which can keep no secret.
    public static CodeFlow ofDocs() {
        return new CodeFlow("sinergija-docs", RunningIdentity.ISSUER + "/docs/oauth2-redirect.html", "openid read",
                verifierOfChance());
    }

    private static String verifierOfChance() {
        return UUID.randomUUID().toString() + UUID.randomUUID();
    }

    /// What the browser is sent with.
    public Map<String, String> request() {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("response_type", "code");
        request.put("client_id", client);
        request.put("redirect_uri", callback);
        request.put("scope", scope);
        request.put("state", "of-the-client");
        request.put("nonce", "once");
        request.put("code_challenge", challenge());
        request.put("code_challenge_method", CHALLENGED_BY);
        return request;
    }

    private String challenge() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The browser goes to the provider.
    public HttpResponse<String> authorize(Browser browser) {
        return authorize(browser, request());
    }

    public static HttpResponse<String> authorize(Browser browser, Map<String, String> request) {
        return browser.get("/oauth2/authorize?" + Browser.encoded(request));
    }

    /// The code with which the browser comes back where nobody is asked.
    public String code(Browser browser) {
        return Browser.code(authorize(browser));
    }

    /// The client exchanges the code for tokens.
    public Answer exchange(TokenEndpoint endpoint, String code) {
        return endpoint.ask("grant_type", "authorization_code", "code", code, "redirect_uri", callback,
                "code_verifier", verifier, "client_id", client);
    }
}
