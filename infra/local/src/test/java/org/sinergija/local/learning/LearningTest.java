package org.sinergija.local.learning;

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
import org.sinergija.local.process.Exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LearningTest {
    private static final String CHANGES = """
            "resolutions": {"DISTINCT": 6, "MERGED": 2}, "passedOver": 1,
            "weights": [{"question": "need", "factor": "prior", "before": [-1.6], "after": [-1.75]},
             {"question": "need", "factor": "text", "before": [-0.7, 0.16, 0.31], "after": [-0.9, 0.1, 0.25]}],
            "overlaps": {"changed": 17, "withdrawn": 1, "restored": 0, "otherLevel": 1, "otherScore": 15, "greatest": [
             {"id": "one", "from": {"level": "OVERLAP", "score": 0.62}, "to": {"score": 0.58}},
             {"id": "two", "from": {"level": "DUPLICATE", "score": 0.9}, "to": {"level": "OVERLAP", "score": 0.88}}]}}""";

    private final List<String> requests = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private String answer = "";
    private int status = 200;
    private HttpServer server;
    private Learning learning;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        learning = new Learning("http://127.0.0.1:" + server.getAddress().getPort(), "a-token", said::add);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_preview_shows_what_was_learnt_and_what_it_would_change() throws Exception {
        answer = "{\"effect\": \"PREVIEWED\", " + CHANGES;

        assertThat(learning.run(Act.PREVIEW)).isEqualTo(Exit.DONE);

        assertThat(requests).containsExactly("POST /actuator/weights/preview as Bearer a-token");
        assertThat(said).containsExactly("""
                8 of 9 verdicts teach something: 2 merged, 6 distinct.

                weight       bits at 0           at ½            at 1
                need: prior  -1.60      → -1.75
                need: text   -0.70      → -0.90  +0.16  → +0.10  +0.31  → +0.25

                17 overlaps change: 1 withdrawn, 0 stand again, 1 of another level, 15 of another score.

                overlap  before          after
                one      overlap 0.62    none 0.58
                two      duplicate 0.90  overlap 0.88
                … and 2 more

                Nothing was changed. ./infra/run learn --apply changes it.""".indent(2).replaceAll("(?m)^ +$", "")
                .stripTrailing());
    }

    @Test
    void what_was_applied_can_be_taken_back() throws Exception {
        answer = "{\"effect\": \"APPLIED\", " + CHANGES;

        assertThat(learning.run(Act.APPLICATION)).isEqualTo(Exit.DONE);

        assertThat(requests).containsExactly("POST /actuator/weights/application as Bearer a-token");
        assertThat(said).first().asString().contains("./infra/run rebuild coordination initiatives")
                .endsWith("curl -X DELETE %s/actuator/weights -H \"Authorization: Bearer $(./infra/run token ADMIN)\""
                        .formatted(learning.address()));
    }

    @Test
    void that_nothing_changes_is_said() throws Exception {
        answer = "{\"effect\": \"UNCHANGED\", \"resolutions\": {}, \"overlaps\": {\"changed\": 0}}";

        assertThat(learning.run(Act.APPLICATION)).isEqualTo(Exit.DONE);

        assertThat(said).first().asString().contains("0 of 0 verdicts teach something.", "No overlap changes.",
                "there is nothing to change");
    }

    @Test
    void a_refusal_and_a_service_that_is_gone_are_said() throws Exception {
        answer = "{\"detail\": \"The store is away.\"}";
        status = 503;

        assertThat(learning.run(Act.PREVIEW)).isEqualTo(Exit.FAILED);
        assertThat(said).containsExactly("coordination does not learn: 503 The store is away.");

        server.stop(0);
        assertThatThrownBy(() -> learning.run(Act.PREVIEW)).isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("coordination does not answer on " + learning.address());
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add("%s %s as %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(),
                exchange.getRequestHeaders().getFirst("Authorization")));
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
