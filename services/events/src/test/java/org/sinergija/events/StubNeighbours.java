package org.sinergija.events;

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

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Stands for projects and coordination: registers initiatives, the same to the same caller under the same key and one alone of
/// an external id, and finds one overlap of each.
public final class StubNeighbours {
    public static final StubNeighbours SHARED = start();
    public static final UUID OVERLAPPED = UUID.fromString("0198b000-0000-7000-8000-00000000000a");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<UUID, JsonNode> registered = new ConcurrentHashMap<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final Map<String, UUID> known = new ConcurrentHashMap<>();
    private final Map<String, UUID> holders = new ConcurrentHashMap<>();

    private StubNeighbours(HttpServer server) {
        this.server = server;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/v1/initiatives", this::register);
        server.createContext("/api/v1/overlaps/check", this::check);
        server.start();
    }

    private static StubNeighbours start() {
        try {
            return new StubNeighbours(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// What was registered for this organisation.
    public List<JsonNode> registeredFor(UUID lead) {
        return registered.values().stream().filter(each -> each.path("lead").asString().equals(lead.toString()))
                .toList();
    }

    /// An initiative of this organisation, registered by others, has this external id.
    public void holds(String externalId, UUID lead) {
        UUID id = UUID.randomUUID();
        registered.put(id, JSON.createObjectNode().put("lead", lead.toString()));
        holders.put(externalId, id);
    }

    /// With what each request was authorized.
    public List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    private void register(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("GET")) {
            show(exchange);
            return;
        }
        JsonNode initiative = JSON.readTree(exchange.getRequestBody());
        String caller = exchange.getRequestHeaders().getFirst("Authorization")
                + exchange.getRequestHeaders().getFirst("Idempotency-Key");
        UUID id = known.computeIfAbsent(caller, _ -> UUID.randomUUID());
        UUID holder = holders.computeIfAbsent(initiative.at("/externalIds/0/value").asString(), _ -> {
            registered.put(id, initiative);
            return id;
        });
        if (holder.equals(id)) {
            answer(exchange, 201, JSON.createObjectNode().put("id", id.toString()).toString());
        } else {
            answer(exchange, 409, JSON.createObjectNode().put("holder", holder.toString()).toString());
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        JsonNode found = registered.getOrDefault(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)),
                JSON.createObjectNode());
        answer(exchange, 200, found.toString());
    }

    private void check(HttpExchange exchange) throws IOException {
        String title = JSON.readTree(exchange.getRequestBody()).path("title").toString();
        answer(exchange, 200, """
                {"matches": [{"subject": {"kind": "INITIATIVE", "id": "%s", "title": %s}, "score": 0.9,
                  "level": "DUPLICATE", "factors": []}]}""".formatted(OVERLAPPED, title));
    }

    private void answer(HttpExchange exchange, int status, String json) throws IOException {
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        byte[] bytes = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
