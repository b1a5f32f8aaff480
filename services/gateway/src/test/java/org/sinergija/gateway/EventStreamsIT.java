package org.sinergija.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/// What does not come is waited for.
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EventStreamsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String PATH = "/api/v1/feed/stream";
    private static final String EVENT = "id: 1\ndata: {}\n\n";
    private static final String HEARTBEAT = ":\n\n";
    private static final int FEW = 3;

    private final Gateway gateway = new Gateway("--sinergija.patience=" + PATIENCE.toMillis() + "ms",
            "--sinergija.limits.streams=" + FEW, "--spring.lifecycle.timeout-per-shutdown-phase=10m");
    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        client.shutdownNow();
        gateway.close();
    }

    @Test
    void an_event_arrives_when_it_is_written_and_the_stream_lasts_while_its_heart_beats() throws Exception {
        beating();

        try (InputStream stream = open(gateway)) {
            assertThat(read(stream, EVENT.length())).isEqualTo(EVENT);
            // Longer than a service may be silent.
            assertThat(read(stream, 5 * HEARTBEAT.length())).isEqualTo(HEARTBEAT.repeat(5));
            end.countDown();
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).endsWith(EVENT);
        }
        assertThat(gateway.notifications.last().header("Last-Event-ID")).isEqualTo("0");
    }

    @Test
    void streams_are_so_many_at_most_and_keep_nobody_from_asking() throws Exception {
        beating();
        List<InputStream> streams = new ArrayList<>();
        for (int i = 0; i < FEW; i++) {
            streams.add(open(gateway));
        }

        assertThat(gateway.api().get(PATH)).isProblem(503).has("/type", "urn:sinergija:problem:too-many-streams")
                .hasHeader("Retry-After", "30");
        assertThat(gateway.api().get("/api/v1/feed")).hasStatus(200);

        streams.getFirst().close();
        await().untilAsserted(() -> assertThat(ask(gateway).statusCode()).isEqualTo(200));
    }

    @Test
    void a_hundred_streams_leave_room_for_those_who_ask() throws Exception {
        try (Gateway usual = new Gateway()) {
            usual.notifications.streaming(PATH, body -> {
                write(EVENT, body);
                paused(Duration.ofMinutes(1));
            }, "Content-Type", "text/event-stream");
            for (int i = 0; i < 100; i++) {
                assertThat(read(open(usual), EVENT.length())).isEqualTo(EVENT);
            }

            assertThat(usual.api().get("/api/v1/organisations")).hasStatus(200);
            end.countDown();
        }
    }

    @Test
    void a_gateway_that_stops_waits_for_no_stream() throws Exception {
        beating();
        InputStream stream = open(gateway);

        gateway.close();

        assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class);
    }

    private void beating() {
        gateway.notifications.streaming(PATH, body -> {
            write(EVENT, body);
            while (!paused(PATIENCE.dividedBy(4))) {
                write(HEARTBEAT, body);
            }
            write(EVENT, body);
        }, "Content-Type", "text/event-stream;charset=UTF-8");
    }

    /// @return whether it is to end
    private boolean paused(Duration pause) {
        try {
            return end.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private InputStream open(Gateway at) throws Exception {
        HttpResponse<InputStream> answer = ask(at);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return answer.body();
    }

    private HttpResponse<InputStream> ask(Gateway at) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(at.port(), PATH)))
                .header("Last-Event-ID", "0").build(), BodyHandlers.ofInputStream());
    }

    private static void write(String text, OutputStream body) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }

    private static String read(InputStream stream, int length) throws IOException {
        return new String(stream.readNBytes(length), StandardCharsets.UTF_8);
    }
}
