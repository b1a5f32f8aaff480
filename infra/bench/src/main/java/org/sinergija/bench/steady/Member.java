package org.sinergija.bench.steady;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;

import org.sinergija.bench.Platform;

/// A process of the platform, named as the launcher names it.
enum Member {
    GATEWAY(0),
    PARTNERS(1),
    PROJECTS(2),
    COORDINATION(3),
    IDENTITY(4),
    NOTIFICATIONS(5),
    EVENTS(6),
    BROKER(11),
    STORE(12),
    MAILBOX(14);

    private static final int GATEWAY_METRICS = 10;
    private static final int OK = 200;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int offset;

    Member(int offset) {
        this.offset = offset;
    }

    /// @throws IllegalArgumentException if there is none of this name
    static Member named(String word) {
        for (Member member : values()) {
            if (member.word().equals(word)) {
                return member;
            }
        }
        throw new IllegalArgumentException("No process is named %s.".formatted(word));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isService() {
        return compareTo(BROKER) < 0;
    }

    /// Whether others can use it: a service by its readiness probe, the others by their ports.
    boolean isReady() throws InterruptedException {
        if (isService()) {
            return isReady(port());
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /// The same of an instance of a service that listens elsewhere.
    static boolean isReady(int port) throws InterruptedException {
        try {
            return ask(port, "/actuator/health/readiness").statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return Platform.PORT + offset;
    }

    /// What a service tells Prometheus.
    String metrics() throws IOException, InterruptedException {
        return ask(this == GATEWAY ? port() + GATEWAY_METRICS : port(), "/actuator/prometheus").body();
    }

    private static HttpResponse<String> ask(int port, String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
                .timeout(Duration.ofSeconds(2)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
