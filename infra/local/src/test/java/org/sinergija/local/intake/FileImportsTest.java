package org.sinergija.local.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sinergija.local.process.CannotGoOn;
import org.sinergija.local.process.Exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FileImportsTest {
    @TempDir
    private Path folder;
    private final Map<String, Deque<String>> answers = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private HttpServer server;
    private FileImports imports;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
        imports = new FileImports("http://127.0.0.1:" + server.getAddress().getPort(), "token", said::add, shown::add);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void each_file_is_sent_followed_and_summed_up() throws Exception {
        answering("POST", "202 " + job("1", "QUEUED", 0, 0, 0, 0), "202 " + job("2", "QUEUED", 0, 0, 0, 0));
        answering("GET 1", "200 " + job("1", "RUNNING", 0, 0, 0, 0).replace("\"progress\": 0", "\"progress\": 0.5"),
                "503 {}", "200 " + job("1", "COMPLETED", 7, 0, 0, 0));
        answering("GET 2", "200 " + job("2", "COMPLETED", 105, 0, 0, 0));

        Exit exit = imports.run(files("activities.xml", "places.csv.gz"), Set.of());

        assertThat(exit).isEqualTo(Exit.DONE);
        assertThat(requests).startsWith("POST application/xml - /api/v1/imports activities.xml");
        assertThat(requests).contains("POST text/csv gzip /api/v1/imports places.csv.gz");
        assertThat(shown).anyMatch(line -> line.contains("activities.xml") && line.contains("[###############......"))
                .anyMatch(line -> line.contains("50 %"));
        assertThat(said).last().isEqualTo("""
                file            state      created  updated  unchanged  rejected  conflicts  withdrawn
                activities.xml  completed        7        2         30         0          0          0
                places.csv.gz   completed      105        2         30         0          0          0
                2 files                        112        4         60         0          0          0""".indent(2)
                .stripTrailing());
    }

    @Test
    void wishes_are_told_and_a_dry_run_is_called_one() throws Exception {
        answering("POST", "202 " + job("1", "COMPLETED", 7, 0, 0, 0));

        imports.run(files("a.xml"), Set.of(Wish.WITHDRAW_VANISHED, Wish.DRY_RUN));

        assertThat(requests).first().asString().contains("/api/v1/imports?dryRun=true&vanished=withdraw");
        assertThat(said).last().asString().contains("A dry run: nothing was stored.");
    }

    @Test
    void what_was_kept_out_or_apart_is_told_with_its_line_and_what_to_do() throws Exception {
        answering("POST", "202 " + job("1", "COMPLETED", 1, 5, 1, 2));
        answering("GET 1/records?outcome=REJECTED&limit=3",
                """
                        200 {"items": [{"findings": [
                          {"severity": "WARNING", "line": 10, "message": "A warning."},
                          {"severity": "ERROR", "line": 12, "place": "title", "message": "It has no title.", "advice": "Give it one."}]}]}""");
        answering("GET 1/records?outcome=CONFLICT&limit=3",
                """
                        200 {"items": [{"findings": [{"severity": "WARNING", "line": 99, "message": "It belongs to another."}]}]}""");

        assertThat(imports.run(files("a.xml"), Set.of())).isEqualTo(Exit.DONE);

        assertThat(said).containsSubsequence("\n  a.xml",
                "    2 of the publisher's last file are not in this one; --vanished withdraw cancels such.",
                "    line 12: title: It has no title. Give it one.",
                "    … and 2 more rejected: %s/api/v1/imports/1/records?outcome=REJECTED".formatted(imports.address()),
                "    line 99: It belongs to another.");
        assertThat(String.join("\n", said)).doesNotContain("A warning", "more conflicts");
    }

    @Test
    void a_refused_file_and_a_failed_one_make_it_fail_but_the_others_go_on() throws Exception {
        answering("POST",
                "400 {\"detail\": \"The request has a fault.\", \"errors\": [{\"pointer\": \"\", \"detail\": \"Not XML.\"}]}",
                "202 " + job("2", "FAILED", 0, 0, 0, 0).replace("\"state\"",
                        "\"error\": {\"detail\": \"The file ends too early.\", \"line\": 7}, \"state\""),
                "202 " + job("3", "COMPLETED", 1, 0, 0, 0));

        assertThat(imports.run(files("a.xml", "b.xml", "c.xml"), Set.of())).isEqualTo(Exit.FAILED);

        assertThat(said).doesNotContain("    The request has a fault.").contains("    Not XML.",
                "    line 7: The file ends too early.");
        assertThat(String.join("\n", said)).containsPattern("a.xml +refused +- +- ").containsPattern("b.xml +failed +0")
                .containsPattern("c.xml +completed +1");
    }

    @Test
    void a_gateway_that_is_gone_is_said() throws Exception {
        server.stop(0);

        assertThatThrownBy(() -> imports.run(files("a.xml"), Set.of())).isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("a.xml cannot be sent to " + imports.address());
    }

    private List<FileToSend> files(String... names) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(Files.writeString(folder.resolve(name), name));
        }
        return FileToSend.in(paths);
    }

    private void answering(String request, String... inTurn) {
        answers.put(request, new ArrayDeque<>(List.of(inTurn)));
    }

    private static String job(String id, String state, int created, int rejected, int conflicts, int vanished) {
        return """
                {"id": "%1$s", "state": "%2$s", "progress": 0, "records": "/api/v1/imports/%1$s/records", "counts":
                {"created": %3$d, "updated": 2, "unchanged": 30, "rejected": %4$d, "conflicts": %5$d, "vanished": %6$d,
                 "withdrawn": 0}}"""
                .formatted(id, state, created, rejected, conflicts, vanished);
    }

    /// The next of those prepared for the request; the status comes first.
    private void answer(HttpExchange exchange) throws IOException {
        String uri = exchange.getRequestURI().toString();
        String key = exchange.getRequestMethod().equals("POST")
                ? "POST"
                : "GET " + uri.substring("/api/v1/imports/".length());
        requests.add("%s %s %s %s %s".formatted(exchange.getRequestMethod(), header(exchange, "Content-Type"),
                header(exchange, "Content-Encoding"), uri,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        String[] answer = answers.getOrDefault(key, new ArrayDeque<>(List.of("404 {}"))).pop().split(" ", 2);
        byte[] body = answer[1].getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getOrDefault(name, List.of("-")).getFirst();
    }
}
