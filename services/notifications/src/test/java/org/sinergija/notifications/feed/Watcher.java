package org.sinergija.notifications.feed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A reader of server-sent events that can be cut off.
final class Watcher implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final InputStream stream;

    private Watcher(InputStream stream) {
        this.stream = stream;
        Thread.ofVirtual().start(this::read);
    }

    /// What came, with the id by which to resume after it.
    record Seen(String cursor, String name, JsonNode event) {
        String id() {
            return event.path("id").asString();
        }
    }

    static Watcher of(String path, @Nullable String last) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Quiet.PUBLIC.base() + path));
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        HttpResponse<InputStream> answer = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(path, answer.statusCode()));
        }
        return new Watcher(answer.body());
    }

    private void read() {
        String id = "";
        String name = "";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id:")) {
                    id = line.substring(3);
                } else if (line.startsWith("event:")) {
                    name = line.substring(6);
                } else if (line.startsWith("data:")) {
                    seen.add(new Seen(id, name, JSON.readTree(line.substring(5))));
                } else if (line.startsWith(":")) {
                    comments.add(line.substring(1));
                }
            }
        } catch (IOException cutOff) {
            comments.add("cut off");
        }
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    List<String> ids() {
        return seen.stream().map(Seen::id).toList();
    }

    List<String> comments() {
        return List.copyOf(comments);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
