package org.sinergija.projects.exports;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.projects.RunningProjects;
import org.sinergija.projects.StubPartners;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@ExtendWith(OutputCaptureExtension.class)
class BrokenDownloadsIT {
    /// Together more than sockets hold on their way.
    private static final int MANY = 150;
    private static final int LANGUAGES = 10;
    private static final int LONG = 9_000;
    private static StubPartners partners;
    private static ConfigurableApplicationContext service;
    private static Api api;

    @BeforeAll
    static void fill() {
        partners = StubPartners.start();
        service = RunningProjects.start("broken-downloads", partners);
        api = RunningProjects.api(service);
        String objectives = Stream.of(Locale.getISOLanguages()).limit(LANGUAGES)
                .map(language -> "\"%s\": \"%s\"".formatted(language, "x".repeat(LONG)))
                .collect(Collectors.joining(", ", "{", "}"));
        for (int i = 0; i < MANY; i++) {
            Answer answer = api.post("/api/v1/initiatives", """
                    {"title": {"en": "Number %d"}, "objectives": %s, "lead": "%s"}"""
                    .formatted(i, objectives, UUID.randomUUID()));
            assertThat(answer).isCreated();
        }
    }

    @AfterAll
    static void stop() {
        service.close();
        partners.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iati.xml", "3w.csv", "initiatives.ndjson"})
    void a_client_that_hangs_up_leaves_no_cursor_and_no_complaint(String file, CapturedOutput output)
            throws IOException {
        int before = output.getAll().length();
        long closed = cursorsClosedEarly();

        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(),
                Integer.parseInt(api.base().replaceFirst(".*:", "")))) {
            socket.getOutputStream().write("GET /api/v1/exports/%s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(file)
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(socket.getInputStream().readNBytes(1000)).hasSize(1000);
        }

        await().untilAsserted(() -> assertThat(cursorsClosedEarly()).isEqualTo(closed + 1));
        assertThat(output.getAll().substring(before)).doesNotContain("Exception", " ERROR ");
    }

    @Test
    void a_file_that_cannot_be_made_to_its_end_has_none(CapturedOutput output) {
        MongoTemplate mongo = service.getBean(MongoTemplate.class);
        Document damaged = new Document("_id", "ffffffff-ffff-7fff-bfff-ffffffffffff").append("details",
                new Document("title", 5));
        mongo.insert(damaged, "initiatives");
        HttpClient client = HttpClient.newHttpClient();

        for (String file : new String[]{"iati.xml", "3w.csv", "initiatives.ndjson"}) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("%s/api/v1/exports/%s".formatted(api.base(), file)))
                    .build();
            assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString())).as(file)
                    .isInstanceOf(IOException.class);
        }

        assertThat(output.getAll().lines().filter(line -> line.contains("File broken off"))).hasSize(3);
        mongo.remove(damaged, "initiatives");
    }

    private static long cursorsClosedEarly() {
        Answer metric = api.get("/actuator/metrics/mongodb.driver.commands?tag=command:killCursors");
        return metric.status() == 404 ? 0 : metric.body().at("/measurements/0/value").asLong();
    }
}
