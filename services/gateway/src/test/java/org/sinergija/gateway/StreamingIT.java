package org.sinergija.gateway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class StreamingIT {
    private static final String PATH = "/api/v1/exports/initiatives.ndjson";
    private static final String LINE = "{\"title\": {\"en\": \"line after line\"}}\n";
    /// Longer than a class takes to load on a busy machine.
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Gateway GATEWAY = new Gateway(
            "--sinergija.patience=" + PATIENCE.toMillis() + "ms");

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void stop() {
        GATEWAY.close();
    }

    @Test
    void an_answer_may_take_longer_than_the_wait_for_its_beginning() {
        GATEWAY.projects.streaming(PATH, body -> {
            for (int i = 0; i < 4; i++) {
                write(LINE, body);
                LockSupport.parkNanos(PATIENCE.toNanos() / 2);
            }
        });

        assertThat(GATEWAY.api().get(PATH).text()).isEqualTo(LINE.repeat(4));
    }

    @Test
    void its_beginning_arrives_before_its_end_is_made() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        GATEWAY.projects.streaming(PATH, body -> {
            write(LINE, body);
            pauseFor(mayEnd);
            write(LINE, body);
        });

        HttpResponse<InputStream> answer = client.send(request(), BodyHandlers.ofInputStream());

        try (InputStream body = answer.body()) {
            assertThat(new String(body.readNBytes(LINE.length()), StandardCharsets.UTF_8)).isEqualTo(LINE);
            mayEnd.countDown();
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LINE);
        }
    }

    @Test
    void what_a_service_packs_for_a_client_arrives_packed_and_nothing_else_does() throws Exception {
        byte[] packed = packed();
        GATEWAY.projects.streaming("/api/v1/exports/iati.xml", body -> body.write(packed), "Content-Encoding", "gzip");

        HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(
                "http://127.0.0.1:%d/api/v1/exports/iati.xml".formatted(GATEWAY.port())))
                .header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.body()).isEqualTo(packed);
        assertThat(GATEWAY.projects.last().header("Accept-Encoding")).isEqualTo("gzip");
        GATEWAY.api().get("/api/v1/initiatives");
        assertThat(GATEWAY.projects.last().header("Accept-Encoding")).isEmpty();
    }

    @Test
    void an_answer_that_a_service_breaks_off_is_broken_off_here_too(CapturedOutput output) {
        int before = output.getAll().length();
        GATEWAY.projects.streaming(PATH, body -> {
            write(LINE.repeat(10_000), body);
            throw new IllegalStateException("broken off");
        });

        assertThatThrownBy(() -> client.send(request(), BodyHandlers.ofString())).isInstanceOf(IOException.class);

        assertThat(output.getAll().substring(before)).contains("WARN").doesNotContain("Exception", "ERROR");
        assertThat(GATEWAY.api().get("/api/v1/initiatives")).hasStatus(200);
    }

    @Test
    void a_service_learns_that_its_client_hung_up_and_nobody_complains(CapturedOutput output) throws IOException {
        int before = output.getAll().length();
        AtomicBoolean told = new AtomicBoolean();
        GATEWAY.projects.streaming(PATH, body -> {
            try {
                while (!told.get()) {
                    write(LINE.repeat(100), body);
                }
            } catch (IOException hungUp) {
                told.set(true);
            }
        });

        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), GATEWAY.port())) {
            socket.getOutputStream().write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(PATH)
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(1000)).hasSize(1000);
        }

        await().untilTrue(told);
        assertThat(GATEWAY.api().get("/api/v1/initiatives")).hasStatus(200);
        assertThat(output.getAll().substring(before)).doesNotContain("Exception", "ERROR", "WARN");
    }

    @Test
    void a_service_that_falls_silent_in_its_answer_is_given_up() {
        CountDownLatch never = new CountDownLatch(1);
        GATEWAY.projects.streaming(PATH, body -> {
            write(LINE, body);
            pauseFor(never);
        });

        assertThatThrownBy(() -> client.send(request(), BodyHandlers.ofString())).isInstanceOf(IOException.class);
        never.countDown();
    }

    @Test
    void a_request_may_take_longer_to_arrive_than_a_service_may_be_silent() throws Exception {
        HttpRequest slow = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/initiatives".formatted(
                GATEWAY.port()))).POST(BodyPublishers.ofInputStream(SlowLine::new)).build();

        assertThat(client.send(slow, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(GATEWAY.projects.last().body()).isEqualTo("x".repeat(SlowLine.LENGTH));
    }

    @Test
    void a_file_arrives_packed_as_it_was_sent_and_piece_by_piece() throws Exception {
        int piece = 4 * 1024 * 1024;
        CountDownLatch begun = new CountDownLatch(1);
        AtomicLong taken = new AtomicLong();
        AtomicReference<List<String>> encoding = new AtomicReference<>();
        GATEWAY.projects.taking("/api/v1/imports", (headers, body) -> {
            encoding.set(headers.getOrDefault("Content-Encoding", List.of()));
            taken.addAndGet(body.readNBytes(piece).length);
            begun.countDown();
            taken.addAndGet(body.transferTo(OutputStream.nullOutputStream()));
        });
        HttpRequest.BodyPublisher file = BodyPublishers.concat(BodyPublishers.ofByteArray(new byte[2 * piece]),
                BodyPublishers.ofInputStream(() -> {
                    pauseFor(begun);
                    return new ByteArrayInputStream(new byte[piece]);
                }));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/imports".formatted(
                GATEWAY.port()))).header("Content-Type", "application/xml").header("Content-Encoding", "gzip")
                .timeout(Duration.ofSeconds(20)).POST(file).build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);

        assertThat(taken).hasValue(3L * piece);
        assertThat(encoding.get()).containsExactly("gzip");
    }

    @Test
    void clients_that_hang_up_in_their_request_are_no_silence_of_the_service() throws IOException {
        for (int i = 0; i < 10; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), GATEWAY.port())) {
                socket.getOutputStream().write(("POST /api/v1/initiatives HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Length: 1000000\r\n\r\n{").getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 400 ");
            }
        }

        assertThat(GATEWAY.api().get("/api/v1/initiatives")).hasStatus(200);
    }

    /// An octet each half of the patience.
    private static final class SlowLine extends InputStream {
        private static final int LENGTH = 4;
        private int sent;

        @Override
        public int read() {
            LockSupport.parkNanos(PATIENCE.toNanos() / 2);
            return sent++ < LENGTH ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int octet = read();
            if (octet < 0) {
                return -1;
            }
            into[offset] = (byte) octet;
            return 1;
        }
    }

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{}".getBytes(StandardCharsets.US_ASCII));
        }
        return packed.toByteArray();
    }

    private static HttpRequest request() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(GATEWAY.port(), PATH))).build();
    }

    private static void write(String text, OutputStream body) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
        body.flush();
    }

    private static void pauseFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
