package org.sinergija.testsupport.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.sinergija.testsupport.identity.TestIssuer;

/// A client of the public contract, over HTTP and with JSON as text, so that a test sends just what it shows.
///
/// @param headers sent with each request; `Content-Type` is `application/json` unless said otherwise
public record Api(String base, Map<String, String> headers) {

    private static final String AUTHORIZATION = "Authorization";
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();

    public Api {
        headers = Map.copyOf(headers);
    }

    /// A client of `base`, such as `http://localhost:8080`, with a token of an administrator by [TestIssuer#SHARED].
    public static Api at(String base) {
        return new Api(base, Map.of()).as(Administrator.TOKEN);
    }

    /// A client of a service on this machine.
    public static Api at(int port) {
        return at("http://127.0.0.1:" + port);
    }

    /// The same client, which also sends this header.
    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(base, more);
    }

    /// The same client, with this access token.
    public Api as(String token) {
        return with(AUTHORIZATION, "Bearer " + token);
    }

    /// The same client, without a token.
    public Api anonymous() {
        Map<String, String> fewer = new LinkedHashMap<>(headers);
        fewer.remove(AUTHORIZATION);
        return new Api(base, fewer);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json));
    }

    /// A POST whose body may be no text at all.
    public Answer post(String path, byte[] body) {
        return send("POST", path, BodyPublishers.ofByteArray(body));
    }

    /// A POST without a body.
    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Answer put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json));
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /// A request of any kind, with a body of JSON or, where that is empty, without.
    public Answer send(String method, String path, String json) {
        return send(method, path, BodyPublishers.ofString(json));
    }

    private Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(30))
                .method(method, body);
        if (body.contentLength() > 0) {
            request.setHeader("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        try {
            return Answer.of(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s %s%s was not answered.".formatted(method, base, path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("%s %s%s was interrupted.".formatted(method, base, path), e);
        }
    }

    private static final class Administrator {
        private static final String TOKEN = TestIssuer.SHARED.admin();
    }
}
