package org.sinergija.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Stands for a service: answers what it is told and keeps what it was asked.
final class StubService implements AutoCloseable {
    private static final Answer NOTHING_SPECIAL = new Answer(200, "{}", List.of());

    private final HttpServer server;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Streamed> streams = new ConcurrentHashMap<>();
    private final Map<String, Taker> takers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private final AtomicInteger broken = new AtomicInteger();

    private volatile Duration delay = Duration.ZERO;

    private StubService(HttpServer server) {
        this.server = server;
    }

    static StubService start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            StubService stub = new StubService(server);
            server.createContext("/", stub::answer);
            server.start();
            return stub;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// @param headers names and values in turn
    void answering(String path, int status, String body, String... headers) {
        answers.put(path, new Answer(status, body, List.of(headers)));
    }

    /// A page of a list, at this cursor.
    void answeringPage(String path, String cursor, String body) {
        answers.put(path + "?" + cursor, new Answer(200, body, List.of()));
    }

    /// The next ones are not answered: the connection is broken off.
    void breakingOff(int times) {
        broken.set(times);
    }

    /// It gets what is sent as it comes, in place of [#last()].
    void taking(String path, Taker taker) {
        takers.put(path, taker);
    }

    /// What it writes is sent without a length; if it throws, the connection is broken off.
    ///
    /// @param headers names and values in turn
    void streaming(String path, Stream stream, String... headers) {
        streams.put(path, new Streamed(stream, List.of(headers)));
    }

    /// From now on each answer takes this long.
    void waiting(Duration next) {
        delay = next;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        Answer answer = answers.getOrDefault(path + "?" + cursor(exchange),
                answers.getOrDefault(path, NOTHING_SPECIAL));
        if (takers.containsKey(path)) {
            takers.get(path).take(exchange.getRequestHeaders(), exchange.getRequestBody());
        } else if (!path.startsWith("/actuator/")) {
            asked.add(Asked.of(exchange));
        }
        if (broken.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.close();
            return;
        }
        LockSupport.parkNanos(delay.toNanos());
        Streamed streamed = streams.get(path);
        if (streamed != null) {
            exchange.getResponseHeaders().add("Content-Type", "application/x-ndjson");
            addHeaders(streamed.headers(), exchange);
            exchange.sendResponseHeaders(200, 0);
            streamed.stream().writeTo(exchange.getResponseBody());
            exchange.close();
            return;
        }
        addHeaders(answer.headers(), exchange);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    Asked last() {
        return asked.getLast();
    }

    int times() {
        return asked.size();
    }

    /// How often it got a body of this length, in bytes of ASCII. Of one that is cut off this server may keep what came.
    long timesWith(int length) {
        return asked.stream().filter(one -> one.body().length() == length).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// The body of an answer while it is made.
    interface Stream {
        void writeTo(OutputStream body) throws IOException;
    }

    /// Reads a request.
    interface Taker {
        void take(Map<String, List<String>> headers, InputStream body) throws IOException;
    }

    private static String cursor(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        return query == null || !query.contains("cursor=") ? "" : query.replaceFirst(".*cursor=", "");
    }

    private static void addHeaders(List<String> headers, HttpExchange exchange) {
        for (int i = 0; i < headers.size(); i += 2) {
            exchange.getResponseHeaders().set(headers.get(i), headers.get(i + 1));
        }
    }

    private record Streamed(Stream stream, List<String> headers) {}

    private record Answer(int status, String body, List<String> headers) {}

    /// A request as it came here.
    record Asked(String method, String uri, Map<String, List<String>> headers, String body) {
        private static Asked of(HttpExchange exchange) throws IOException {
            return new Asked(exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange
                    .getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        }

        String header(String name) {
            return String.join(",", ((Headers) headers).getOrDefault(name, List.of()));
        }
    }
}
