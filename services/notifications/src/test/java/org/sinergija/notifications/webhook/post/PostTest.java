package org.sinergija.notifications.webhook.post;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.notifications.webhook.post.TargetSettings.Permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.notifications.webhook.post.TargetSettings.Permission.ALLOWED;
import static org.sinergija.notifications.webhook.post.TargetSettings.Permission.REFUSED;

class PostTest {
    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final InetAddress ELSEWHERE = InetAddress.ofLiteral("8.8.8.8");
    private static final String NAME = "receiver.example.org";

    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private HttpServer server;
    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.createContext("/", this::receive);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void it_goes_to_the_address_that_was_looked_up_under_the_name_that_was_given() {
        try (Post post = post(ALLOWED, _ -> new InetAddress[]{HERE})) {
            assertThat(send(post, url("http", NAME)).isTaken()).isTrue();
        }

        assertThat(hosts).containsExactly("%s:%d".formatted(NAME, server.getAddress().getPort()));
    }

    @Test
    void a_name_that_was_good_a_moment_ago_is_looked_at_again_when_it_is_connected_to() {
        AtomicInteger asked = new AtomicInteger();
        Lookup rebinding = _ -> new InetAddress[]{asked.incrementAndGet() == 1 ? ELSEWHERE : HERE};
        TargetSettings settings = settings(REFUSED);
        CheckedNames names = new CheckedNames(rebinding, settings);
        String url = url("https", NAME);
        assertThat(new Targets(names, settings).fault(url)).isEmpty();

        try (Post post = new Post(TargetConfiguration.webhookClient(names, settings), settings)) {
            assertThat(send(post, url).fault()).contains("not public address");
        }

        assertThat(asked).hasValue(2);
    }

    @Test
    void one_address_that_may_not_be_reached_spoils_the_name() {
        try (Post post = post(REFUSED, _ -> new InetAddress[]{ELSEWHERE, HERE})) {
            assertThat(send(post, url("http", NAME)).fault()).contains("not public address");
        }

        assertThat(hosts).isEmpty();
    }

    @Test
    void an_address_in_place_of_a_name_is_checked_too() {
        try (Post post = post(REFUSED, InetAddress::getAllByName)) {
            assertThat(send(post, url("http", "127.0.0.1")).fault()).contains("not public address");
        }

        assertThat(hosts).isEmpty();
    }

    @Test
    void a_look_up_that_hangs_holds_up_no_other() {
        CountDownLatch over = new CountDownLatch(1);
        try (Post post = post(ALLOWED, host -> host.equals(NAME) ? new InetAddress[]{HERE} : hang(over))) {
            List<Thread> stuck = IntStream.range(0, 50).mapToObj(n -> Thread.ofVirtual()
                    .start(() -> send(post, url("http", "hangs-%d.example.org".formatted(n))))).toList();

            assertThat(send(post, url("http", NAME)).isTaken()).isTrue();
            assertThat(stuck).anyMatch(Thread::isAlive);
        } finally {
            over.countDown();
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused() throws Exception {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(HERE, 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.context(folder, NAME)));
        secure.createContext("/", this::receive);
        secure.start();
        try (Post post = post(ALLOWED, _ -> new InetAddress[]{HERE})) {
            assertThat(send(post, "https://%s:%d/".formatted(NAME, secure.getAddress().getPort())).fault())
                    .contains("certificate");
        } finally {
            secure.stop(0);
        }

        assertThat(hosts).isEmpty();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            hosts.add(exchange.getRequestHeaders().getFirst("Host"));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private String url(String scheme, String host) {
        return "%s://%s:%d/".formatted(scheme, host, server.getAddress().getPort());
    }

    private static InetAddress[] hang(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return new InetAddress[]{HERE};
    }

    private static Reply send(Post post, String url) {
        return post.send(url, Map.of(), new byte[]{'{', '}'});
    }

    private static Post post(Permission loopback, Lookup lookup) {
        TargetSettings settings = settings(loopback);
        return new Post(TargetConfiguration.webhookClient(new CheckedNames(lookup, settings), settings), settings);
    }

    private static TargetSettings settings(Permission loopback) {
        return new TargetSettings(loopback, REFUSED, Duration.ofSeconds(20), Duration.ofSeconds(5),
                Duration.ofSeconds(30));
    }
}
