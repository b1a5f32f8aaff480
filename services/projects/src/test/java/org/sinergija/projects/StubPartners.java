package org.sinergija.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Stands for the service partners: identifies every organisation by its reference, else by its name, and can be away. As
/// partners does, it knows again what exports call one by its id.
public final class StubPartners implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String OWN = "XX-SINERGIJA-";

    private final HttpServer server;
    private final List<JsonNode> asked = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private volatile int status = 200;

    private StubPartners(HttpServer server) {
        this.server = server;
    }

    public static StubPartners start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            StubPartners stub = new StubPartners(server);
            server.createContext("/api/v1/organisations/identification", stub::answer);
            server.start();
            return stub;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The organisation that it takes one of this reference, or name, for.
    public static UUID organisation(String referenceOrName) {
        if (referenceOrName.startsWith(OWN)) {
            return UUID.fromString(referenceOrName.substring(OWN.length()));
        }
        return UUID.nameUUIDFromBytes(referenceOrName.getBytes(UTF_8));
    }

    /// From now on it answers so; 200 is well.
    public void answering(int next) {
        status = next;
    }

    /// From now on it takes none of this reference, or name.
    public void refusing(String referenceOrName) {
        refused.add(referenceOrName);
    }

    /// The requests so far.
    public List<JsonNode> asked() {
        return List.copyOf(asked);
    }

    /// With what each request was authorized, those that it did not answer well among them.
    public List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody());
        ObjectNode answer = JSON.createObjectNode();
        authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        int answered = status;
        if (answered == 200) {
            asked.add(request);
            answered = identify(request, answer);
        }
        byte[] bytes = answer.toString().getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(answered, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private int identify(JsonNode request, ObjectNode answer) {
        JsonNode organisations = request.path("organisations");
        for (int place = 0; place < organisations.size(); place++) {
            String known = name(organisations.get(place));
            if (refused.contains(known)) {
                answer.withArray("errors").addObject().put("pointer", "/organisations/%d/name/en".formatted(place))
                        .put("detail", "is no name");
            }
            answer.withArray("items").addObject().put("by", "NAME").putObject("organisation").put("id",
                    organisation(known).toString());
        }
        return answer.has("errors") ? 400 : 200;
    }

    private static String name(JsonNode organisation) {
        return organisation.path("reference").asString(organisation.at("/name/en").asString(""));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
