package org.sinergija.projects.imports;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// Somebody who sends files and reads what became of them. Each has identifiers of their own, so that tests do not meet.
final class Importer {
    private static final String PATH = "/api/v1/imports";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Api api;
    private final String name;

    private final String contentType;

    private Importer(Api api, String name, String contentType) {
        this.api = api;
        this.name = name;
        this.contentType = contentType;
    }

    static Importer of(Api api) {
        return new Importer(api, "XM-%d-%s".formatted(COUNT.incrementAndGet(), UUID.randomUUID()),
                "application/xml");
    }

    /// Their reference in files.
    String name() {
        return name;
    }

    /// What they call the activity `short` of a file.
    String id(String shortId) {
        return name + "-" + shortId;
    }

    /// The same, by another instance.
    Importer at(Api other) {
        return new Importer(other, name, contentType);
    }

    /// The same, sending tables.
    Importer byTable() {
        return new Importer(api, name, "text/csv");
    }

    /// Sends a file of these lines; each begins with a short id, and is reported by this importer unless it says otherwise.
    Answer send(String query, String... lines) {
        StringBuilder file = new StringBuilder("activities\n");
        for (String line : lines) {
            String full = line.startsWith("!") ? "! " + id(line.substring(2)) : id(line);
            file.append(full.replace("parent=", "parent=" + name + "-"));
            file.append(line.contains("by=") || line.startsWith("!") || line.equals("broken") ? "" : "; by=" + name);
            file.append('\n');
        }
        return api.with("Content-Type", contentType).post(PATH + query,
                file.toString().replace(id("broken"), "broken"));
    }

    /// The job of that file when it is over.
    Answer imported(String... lines) {
        return importedWith("", lines);
    }

    Answer importedWith(String query, String... lines) {
        Answer begun = send(query, lines);
        assertThat(begun).hasStatus(202);
        Answer over = over(begun.id());
        assertThat(over).has("/state", "COMPLETED").has("/progress", "1.0");
        return over;
    }

    Answer over(UUID job) {
        return await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(30)).until(() -> show(job),
                answer -> List.of("COMPLETED", "FAILED").contains(answer.body().path("state").asString("")));
    }

    Answer show(UUID job) {
        return api.get("%s/%s".formatted(PATH, job));
    }

    /// What became of the job's records, all of them.
    List<JsonNode> records(Answer job) {
        List<JsonNode> records = new ArrayList<>();
        String path = job.body().path("records").asString();
        Answer page = api.get(path + "?limit=200");
        page.body().path("items").forEach(records::add);
        while (page.body().has("next")) {
            page = api.get(path + "?limit=200&cursor=" + page.body().path("next").asString());
            page.body().path("items").forEach(records::add);
        }
        return records;
    }

    List<String> outcomes(Answer job) {
        return records(job).stream().map(record -> record.path("outcome").asString()).toList();
    }

    /// The initiative that the record of this number is.
    Answer initiative(Answer job, int number) {
        return api.get("/api/v1/initiatives/" + initiativeId(job, number));
    }

    UUID initiativeId(Answer job, int number) {
        return UUID.fromString(records(job).get(number - 1).path("initiative").asString());
    }

    Answer takenBack(Answer job) {
        Answer asked = api.post("%s/%s/reversal".formatted(PATH, job.id()));
        assertThat(asked).hasStatus(202);
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(30)).until(() -> show(job.id()),
                answer -> answer.body().at("/reversal/state").asString("").equals("COMPLETED"));
    }
}
