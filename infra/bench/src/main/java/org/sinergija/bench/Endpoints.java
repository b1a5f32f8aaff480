package org.sinergija.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/// Receivers of webhooks in this process: any number that take what comes, and one that hangs.
final class Endpoints implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String HEALTHY = "/healthy/";
    private static final String OTHER = HEALTHY + "0";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    /// When each endpoint was told of a subject.
    private final Map<String, Map<String, Long>> told = new ConcurrentHashMap<>();
    private final HttpServer server;

    Endpoints() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        server.setExecutor(threads);
        server.createContext(HEALTHY, this::take);
        server.createContext("/stuck", this::hang);
        server.start();
    }

    /// A subject of which some endpoints are to be told.
    record Awaited(Map<String, Long> told, long since, int endpoints) {
        /// How long each took, once all have been told.
        LongStream nanos() {
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (told.size() < endpoints) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("%d of %d were told".formatted(told.size(), endpoints));
                }
                Thread.onSpinWait();
            }
            return told.values().stream().mapToLong(at -> at - since);
        }
    }

    String healthy(int number) {
        return url(HEALTHY + number);
    }

    String stuck() {
        return url("/stuck");
    }

    /// Begins the clock.
    Awaited await(String subject, int endpoints) {
        return new Awaited(timesOf(subject), System.nanoTime(), endpoints);
    }

    private String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    private Map<String, Long> timesOf(String subject) {
        return told.computeIfAbsent(subject, _ -> new ConcurrentHashMap<>());
    }

    private void take(HttpExchange exchange) throws IOException {
        long now = System.nanoTime();
        try (exchange) {
            String subject = JSON.readTree(exchange.getRequestBody()).path("subject").asString("");
            String path = exchange.getRequestURI().getPath();
            if (!path.equals(OTHER)) {
                timesOf(subject).putIfAbsent(path, now);
            }
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private void hang(HttpExchange exchange) {
        try (exchange) {
            over.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
