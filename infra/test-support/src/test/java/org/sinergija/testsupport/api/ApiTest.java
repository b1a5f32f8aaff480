package org.sinergija.testsupport.api;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ApiTest {

    private static final String PROBLEM = """
            {"type": "about:blank", "title": "Bad Request", "status": 400, "detail": "2 faults", "instance": "/x",
             "errors": [{"pointer": "/period/end", "detail": "ends before it starts"},
                        {"pointer": "/budget", "detail": "is negative"}]}""";

    private HttpServer server;
    private Api api;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/echo", exchange -> answer(exchange, 201, "application/json", exchange.getRequestBody()
                .readAllBytes()));
        server.createContext("/problem", exchange -> answer(exchange, 400, "application/problem+json", PROBLEM.getBytes(
                StandardCharsets.UTF_8)));
        server.createContext("/leak", exchange -> answer(exchange, 400, "application/problem+json", PROBLEM.replace(
                "2 faults", "java.lang.NullPointerException").getBytes(StandardCharsets.UTF_8)));
        server.start();
        api = Api.at(server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_answer_has_status_headers_and_body() {
        Answer answer = api.with("If-Match", "\"3\"").post("/echo", "{\"id\": \"x\", \"count\": 3}");

        assertThat(answer).hasStatus(201).hasHeader("Seen", "POST application/json \"3\"").has("/id", "x").has("/count",
                3);
        assertThatThrownBy(() -> assertThat(answer).hasStatus(200)).hasMessageContaining("/echo -> 201")
                .hasMessageContaining("\"count\": 3");
    }

    @Test
    void a_problem_is_checked_with_its_faults() {
        Answer answer = api.get("/problem");

        assertThat(answer).isProblem(400)
                .hasDetail("2 faults")
                .hasFault("/period/end", "before it starts")
                .hasFaultsExactlyAt("/budget", "/period/end");
        assertThatThrownBy(() -> assertThat(answer).hasFault("/period/end", "negative")).isInstanceOf(
                AssertionError.class);
        assertThatThrownBy(() -> assertThat(answer).hasFaultsExactlyAt("/budget")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(answer).isProblem(409)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_problem_that_shows_our_insides_is_none() {
        assertThatThrownBy(() -> assertThat(api.get("/leak")).isProblem(400)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(api.post("/echo", "{}")).isProblem(201)).isInstanceOf(AssertionError.class);
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Seen", exchange.getRequestMethod() + " " + exchange.getRequestHeaders()
                .getFirst("Content-Type") + " " + exchange.getRequestHeaders().getFirst("If-Match"));
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
