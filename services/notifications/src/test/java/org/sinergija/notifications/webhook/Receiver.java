package org.sinergija.notifications.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A system that listens, and remembers all that it was sent.
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private volatile Answer answer;

    private Receiver(HttpServer server, Answer answer) {
        this.server = server;
        this.answer = answer;
        server.setExecutor(threads);
        server.createContext("/", this::receive);
        server.start();
    }

    /// One request.
    record Got(Headers headers, String text) {
        JsonNode body() {
            return JsonMapper.shared().readTree(text);
        }

        String header(String name) {
            return headers.getFirst(name);
        }

        String id() {
            return header("webhook-id");
        }
    }

    /// What it does with a request.
    @FunctionalInterface
    interface Answer {
        void to(HttpExchange exchange, Got got) throws IOException;
    }

    static Receiver taking() {
        return answering(204);
    }

    static Receiver answering(int status) {
        return answering((exchange, _) -> exchange.sendResponseHeaders(status, -1));
    }

    static Receiver answering(Answer answer) {
        try {
            return new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
                    answer);
        } catch (IOException e) {
            throw new UncheckedIOException("The receiver cannot listen.", e);
        }
    }

    void nowAnswers(int status) {
        answer = (exchange, _) -> exchange.sendResponseHeaders(status, -1);
    }

    String url() {
        return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
    }

    List<Got> got() {
        return List.copyOf(got);
    }

    List<Got> about(UUID subject) {
        return got.stream().filter(each -> each.body().path("subject").asString("").equals(subject.toString()))
                .toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            Got request = new Got(exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            got.add(request);
            answer.to(exchange, request);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
