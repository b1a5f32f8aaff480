package org.sinergija.starter.security;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sinergija.starter.neighbour.Neighbour;
import org.sinergija.starter.neighbour.NeighbourAway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AskingANeighbourTest {
    private final List<String> traceparents = new CopyOnWriteArrayList<>();
    private final String name = "asked-" + UUID.randomUUID();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private HttpServer server;
    private Neighbour neighbour;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            traceparents.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        Metrics.addRegistry(meters);
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        neighbour = new Neighbour(name, url, Duration.ofSeconds(2),
                new ClientTokens(new ClientSettings(null, null, url, Duration.ofSeconds(1)), Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
        Metrics.removeRegistry(meters);
    }

    @Test
    void the_question_belongs_to_the_trace_in_which_it_is_asked() {
        SpanContext context = SpanContext.create("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7",
                TraceFlags.getSampled(), TraceState.getDefault());

        try (Scope _ = Span.wrap(context).makeCurrent()) {
            neighbour.get("/");
        }

        assertThat(traceparents).containsExactly("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    }

    @Test
    void a_neighbour_that_stays_silent_shows_as_an_open_circuit() {
        neighbour.get("/");
        assertThat(open()).isZero();
        server.stop(0);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> neighbour.get("/")).isInstanceOf(NeighbourAway.class);
        }

        assertThat(open()).isOne();
    }

    private double open() {
        return meters.get("resilience4j.circuitbreaker.state").tags("name", name, "state", "open").gauge()
                .value();
    }
}
