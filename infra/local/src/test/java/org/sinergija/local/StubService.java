package org.sinergija.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/// Stands for a service whose jar the launcher starts: it is ready at once, and logs what it is asked.
final class StubService {

    private static final PrintStream LOG = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
            StandardCharsets.UTF_8);

    private StubService() {}

    static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        environment.entrySet().stream().filter(entry -> entry.getKey().startsWith("SINERGIJA_")).sorted(Map.Entry
                .comparingByKey()).forEach(LOG::println);
        int port = Integer.parseInt(environment.getOrDefault("SERVER_PORT", "0"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", StubService::answer);
        server.start();
        LOG.println("listening");
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        boolean known = !request.endsWith("/unknown");
        if (!request.contains("/health/")) {
            LOG.println(request);
        }
        if (request.startsWith("POST /api/v1/imports")) {
            exchange.getRequestBody().readAllBytes();
        }
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] body = "{\"access_token\": \"stub\", \"id\": \"%s\", \"replayed\": 3, \"state\": \"COMPLETED\", \"counts\": {\"created\": 3}}"
                .formatted(new UUID(0, request.hashCode())).getBytes(
                        StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(known ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
