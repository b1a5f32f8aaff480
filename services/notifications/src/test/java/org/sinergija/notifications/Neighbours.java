package org.sinergija.notifications;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The services partners and coordination, as far as this one asks them.
public final class Neighbours implements AutoCloseable {
    private final HttpServer server;
    private final Map<UUID, List<Person>> people = new ConcurrentHashMap<>();
    private final Map<String, String> told = new ConcurrentHashMap<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Map<UUID, AtomicInteger> asked = new ConcurrentHashMap<>();
    private volatile boolean away;
    private volatile boolean refusing;

    public Neighbours() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            try (exchange) {
                answer(exchange);
            }
        });
        server.start();
    }

    /// @param languages as JSON has them in a list
    private record Person(UUID id, String email, String languages) {}

    public String[] settings() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort();
        return new String[]{"--sinergija.partners.url=" + url, "--sinergija.coordination.url=" + url};
    }

    /// A focal point of the organisation.
    ///
    /// @param languages as JSON has them in a list
    public UUID knows(UUID organisation, String email, String... languages) {
        UUID id = UUID.randomUUID();
        people.computeIfAbsent(organisation, _ -> new CopyOnWriteArrayList<>()).add(new Person(id, email,
                List.of(languages).stream().map("\"%s\""::formatted).collect(Collectors.joining(","))));
        return id;
    }

    /// The person has another address from now on.
    public void moves(UUID organisation, UUID person, String email) {
        people.computeIfPresent(organisation, (_, known) -> new CopyOnWriteArrayList<>(known.stream()
                .map(each -> each.id().equals(person) ? new Person(person, email, each.languages()) : each).toList()));
    }

    public void forgets(UUID organisation) {
        people.remove(organisation);
    }

    /// What coordination says of an overlap in a language.
    public void tells(UUID overlap, String language, String factors) {
        told.put(overlap + " " + language, factors);
    }

    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    /// Says that it is too late for whatever coordination is told.
    public void refuse() {
        refusing = true;
    }

    public void allow() {
        refusing = false;
    }

    /// What coordination was told, as path and body.
    public List<String> said() {
        return said;
    }

    /// How often somebody asked for the focal points of this organisation.
    public int asked(UUID organisation) {
        AtomicInteger count = asked.get(organisation);
        return count == null ? 0 : count.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (away) {
            answer(exchange, 503, "{}");
        } else if (path.endsWith("/focal-points")) {
            UUID organisation = UUID.fromString(path.split("/", -1)[4]);
            asked.computeIfAbsent(organisation, _ -> new AtomicInteger()).incrementAndGet();
            answer(exchange, 200, "{\"items\": [%s]}".formatted(people.getOrDefault(organisation, List.of()).stream()
                    .map(person -> "{\"id\": \"%s\", \"name\": \"Somebody\", \"email\": \"%s\", \"languages\": [%s]}"
                            .formatted(person.id(), person.email(), person.languages()))
                    .collect(Collectors.joining(","))));
        } else if (exchange.getRequestMethod().equals("POST")) {
            said.add(path + " " + body);
            answer(exchange, refusing ? 409 : 200, "{}");
        } else {
            String language = exchange.getRequestHeaders().getFirst("Accept-Language");
            String factors = told.get(path.substring(path.lastIndexOf('/') + 1) + " " + language);
            answer(exchange, factors == null ? 404 : 200, factors == null ? "{}" : factors);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
