package org.sinergija.local.sample;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sinergija.local.process.CannotGoOn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SampleRegisterTest {

    private static final JsonNode ORGANISATIONS = json("""
            [{"key": "iom", "name": {"en": "IOM"}, "source": "its site"}, {"key": "eu", "name": {"en": "EU"}}]""");
    private static final JsonNode INITIATIVES = json("""
            [{"key": "phase-2", "lead": "iom", "participants": [{"organisation": "eu", "role": "FUNDING"}],
              "related": [{"relation": "PREDECESSOR", "initiative": "phase-1"}], "source": "its site"},
             {"key": "phase-1", "lead": "eu", "related": [{"relation": "SUCCESSOR", "initiative": "phase-2"}]}]""");

    private final List<String> requests = new ArrayList<>();
    private HttpServer server;
    private String address;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keys_become_ids_and_what_is_related_to_comes_first() throws InterruptedException {
        List<String> progress = new ArrayList<>();

        int loaded = new SampleRegister(ORGANISATIONS, INITIATIVES).load(address, "token", progress::add);

        assertThat(loaded).isEqualTo(4);
        assertThat(requests).containsExactly("organisations sample-organisation-iom {\"name\":{\"en\":\"IOM\"}}",
                "organisations/organisation-iom/approval sample-approval-iom ",
                "organisations sample-organisation-eu {\"name\":{\"en\":\"EU\"}}",
                "organisations/organisation-eu/approval sample-approval-eu ",
                "initiatives sample-initiative-phase-1 {\"lead\":\"organisation-eu\",\"related\":[]}",
                "initiatives sample-initiative-phase-2 {\"lead\":\"organisation-iom\","
                        + "\"participants\":[{\"organisation\":\"organisation-eu\",\"role\":\"FUNDING\"}],"
                        + "\"related\":[{\"relation\":\"PREDECESSOR\",\"initiative\":\"initiative-phase-1\"}]}");
        assertThat(progress).last().asString().contains("4 of 4");
    }

    @Test
    void a_refused_record_is_said_with_the_reason() {
        JsonNode refused = json("[{\"key\": \"refused\"}]");

        assertThatThrownBy(() -> new SampleRegister(refused, json("[]")).load(address, "token", line -> {}))
                .isInstanceOf(CannotGoOn.class)
                .hasMessage(
                        "The sample's organisation-refused was refused by /organisations with 409: {\"detail\":\"no\"}");
    }

    @Test
    void the_real_register_names_only_what_it_has() throws InterruptedException {
        assertThat(SampleRegister.read().load(address, "token", line -> {})).isGreaterThanOrEqualTo(190);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String path = exchange.getRequestURI().getPath().substring("/api/v1/".length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(path + " " + key + " " + body);
        boolean refused = key.endsWith("-refused");
        byte[] answer = (refused ? "{\"detail\":\"no\"}" : "{\"id\": \"" + key.substring("sample-".length()) + "\"}")
                .getBytes(
                        StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(refused ? 409 : 201, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
