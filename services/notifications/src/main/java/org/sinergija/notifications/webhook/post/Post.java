package org.sinergija.notifications.webhook.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Sends something once, and comes back in time whatever the receiver does.
@Component
public class Post implements AutoCloseable {
    private static final int MOST_READ = 64 * 1024;
    private static final int MOST_KEPT = 1024;

    private final CloseableHttpClient client;
    private final Duration patience;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("webhook-deadline").factory());

    Post(CloseableHttpClient client, TargetSettings settings) {
        this.client = client;
        this.patience = settings.exchange();
    }

    /// @param url one without a fault
    /// @param json what is sent
    public Reply send(String url, Map<String, String> headers, byte[] json) {
        URI uri = URI.create(url);
        HttpPost request = new HttpPost(uri);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
        long begun = System.nanoTime();
        // Closing what is written to may wait for the receiver: the timer itself must not.
        Future<?> deadline = timer.schedule(() -> Thread.startVirtualThread(request::cancel), patience.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return read(client.executeOpen(Receiver.of(uri), request, null), request, begun);
        } catch (IOException failed) {
            String fault = request.isCancelled() ? late() : fault(failed);
            return Reply.none(fault, since(begun));
        } finally {
            deadline.cancel(false);
        }
    }

    private Reply read(ClassicHttpResponse response, HttpPost request, long begun) {
        int status = response.getCode();
        Header retryAfter = response.getFirstHeader("Retry-After");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        String fault = status >= 200 && status < 300 ? null : "answered %d".formatted(status);
        try {
            if (readTo(answer, response.getEntity())) {
                response.close();
            } else {
                cut(response, request);
            }
        } catch (IOException broken) {
            fault = request.isCancelled() ? late() : "broke off its answer";
            cut(response, request);
        }
        return new Reply(status, retryAfter == null ? null : retryAfter.getValue(), text(answer), fault, since(begun));
    }

    /// Nothing more of it is read, as closing it alone would.
    private static void cut(ClassicHttpResponse response, HttpPost request) {
        request.cancel();
        try {
            response.close();
        } catch (IOException closed) {
            // By us.
        }
    }

    /// Whether that was all; whoever sends more is cut off, for what matters is said.
    private static boolean readTo(ByteArrayOutputStream answer, @Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return true;
        }
        InputStream body = entity.getContent();
        byte[] buffer = new byte[8192];
        int read = body.read(buffer);
        int all = 0;
        while (read >= 0 && all < MOST_READ) {
            answer.write(buffer, 0, Math.min(read, Math.max(0, MOST_KEPT - answer.size())));
            all += read;
            read = body.read(buffer);
        }
        return read < 0;
    }

    private static String text(ByteArrayOutputStream answer) {
        return new String(Arrays.copyOf(answer.toByteArray(), answer.size()), UTF_8);
    }

    private String late() {
        return "did not end its answer within %d s".formatted(patience.toSeconds());
    }

    /// In words that say nothing of the network that this runs in.
    private static String fault(Throwable failed) {
        return switch (failed) {
            case NotReachable _ -> "leads to a loopback, private, link-local or otherwise not public address";
            case UnknownHostException _ -> "its name is not known";
            case SSLException _ -> "its TLS certificate or handshake is not good";
            case ConnectException _ -> "took no connection";
            case SocketTimeoutException _ -> "took too long";
            default -> "broke off, or answered what is no HTTP";
        };
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /// Whoever is being sent something loses the connection.
    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
        timer.shutdownNow();
    }
}
