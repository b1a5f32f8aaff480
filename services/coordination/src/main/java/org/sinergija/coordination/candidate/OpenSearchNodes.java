package org.sinergija.coordination.candidate;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Speaks HTTP with the nodes of a cluster, by turns; what one does not answer, another is asked. So whatever is asked may be done
/// twice.
final class OpenSearchNodes implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration CONNECT = Duration.ofSeconds(1);
    /// A connection that was kept may be closed by now, also where there is but one address.
    private static final int LEAST_TRIES = 2;
    private static final int TOLD = 300;

    private final List<URI> nodes;
    private final Duration patience;
    private final @Nullable String authorization;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT).build();
    private final AtomicInteger turn = new AtomicInteger();

    OpenSearchNodes(OpenSearchSettings settings) {
        nodes = settings.uris();
        patience = settings.patience();
        authorization = settings.username().isEmpty()
                ? null
                : "Basic " + Base64.getEncoder()
                        .encodeToString((settings.username() + ":" + settings.password()).getBytes(UTF_8));
    }

    /// An answer of whatever status.
    record Reply(int status, JsonNode body) {
        /// @throws IndexAway if what was asked was not done
        JsonNode done() {
            if (status / 100 != 2) {
                throw new IndexAway("OpenSearch answered %d: %s".formatted(status, shortened(body.toString())));
            }
            return body;
        }
    }

    /// @param body as JSON, or lines of it; nothing if null
    /// @throws IndexAway if no node answers
    Reply ask(String method, String path, @Nullable Object body) {
        HttpRequest.BodyPublisher sent = switch (body) {
            case null -> HttpRequest.BodyPublishers.noBody();
            case byte[] lines -> HttpRequest.BodyPublishers.ofByteArray(lines);
            default -> HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        };
        int first = turn.getAndIncrement();
        IOException silent = new IOException("no node is known");
        for (int i = 0; i < Math.max(LEAST_TRIES, nodes.size()); i++) {
            URI node = nodes.get(Math.floorMod(first + i, nodes.size()));
            try {
                Reply reply = read(
                        client.send(request(node, method, path, sent), HttpResponse.BodyHandlers.ofByteArray()));
                if (reply.status() != 503) {
                    return reply;
                }
                silent = new IOException(shortened(reply.body().toString()));
            } catch (IOException away) {
                silent = away;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IndexAway("Stopped while OpenSearch was asked", interrupted);
            }
        }
        throw new IndexAway("No node of OpenSearch answers", silent);
    }

    JsonNode get(String path) {
        return ask("GET", path, null).done();
    }

    JsonNode post(String path, @Nullable Object body) {
        return ask("POST", path, body).done();
    }

    private HttpRequest request(URI node, String method, String path, HttpRequest.BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(node.resolve(path)).timeout(patience)
                .header("Content-Type", "application/json").method(method, body);
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }

    private static Reply read(HttpResponse<byte[]> response) {
        byte[] body = response.body();
        boolean json = response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return new Reply(response.statusCode(), json ? JSON.readTree(body) : JSON.missingNode());
    }

    private static String shortened(String text) {
        return text.length() > TOLD ? text.substring(0, TOLD) + "…" : text;
    }

    @Override
    public void close() {
        client.close();
    }
}
