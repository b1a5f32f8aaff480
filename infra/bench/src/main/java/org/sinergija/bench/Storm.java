package org.sinergija.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A thousand people at once for 33 seats, two for each organisation at most: at two instances of the service, of which one is killed
/// when a third of all have been answered. Who got no answer from it asks the other, as people do.
final class Storm {
    private static final int PEOPLE = 1_000;
    private static final int SEATS = 33;
    private static final int CAP = 2;
    private static final int ORGANISATIONS = 60;
    private static final int ANSWERED_BEFORE_THE_KILL = PEOPLE / 3;
    private static final int WARM_UP_ROUNDS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path checkout;
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Storm(Path checkout) {
        this.checkout = checkout;
    }

    /// What one person was told, and by what question.
    private record Told(int person, int status, JsonNode body, long nanos) {
        String standing() {
            return body.path("status").asString();
        }
    }

    Table measure() throws IOException, InterruptedException, ExecutionException {
        Path data = Platform.newFolder();
        Table table = new Table("Storm");
        try (Platform platform = new Platform(checkout, data)) {
            platform.start();
            Process second = platform.secondEvents();
            try {
                // The first thousands of a JVM say nothing about the rest.
                for (int i = 0; i < WARM_UP_ROUNDS; i++) {
                    people(platform, event(platform), "w" + i + "-", PEOPLE, new AtomicInteger(), () -> {});
                }
                String event = event(platform);
                AtomicInteger answered = new AtomicInteger();
                long begun = System.nanoTime();
                List<Told> told = people(platform, event, "p", PEOPLE, answered, second::destroyForcibly);
                judge(table, platform, event, told, System.nanoTime() - begun);
            } finally {
                second.destroyForcibly().waitFor();
            }
        }
        Platform.delete(data);
        return table;
    }

    private static String event(Platform platform) throws IOException, InterruptedException {
        HttpResponse<String> drafted = platform.post("/events",
                """
                        {"title": {"en": "Storm"}, "kind": "SEMINAR", "format": "IN_PERSON", "start": "2036-10-16T09:00:00",
                         "end": "2036-10-17T15:30:00", "zone": "Europe/Belgrade", "themes": ["migration-governance"],
                         "venue": {"name": "City hall", "city": "Belgrade", "country": "RS"}, "territories": ["RS"],
                         "organisers": ["0198a000-0000-7000-8000-000000000001"], "capacity": %d, "capacityPerOrganisation": %d}"""
                        .formatted(SEATS, CAP));
        String id = JSON.readTree(drafted.body()).path("id").asString();
        platform.post("/events/%s/status".formatted(id), "{\"status\": \"PUBLISHED\"}");
        return id;
    }

    private List<Told> people(Platform platform, String event, String name, int count, AtomicInteger answered,
            Runnable blow) throws InterruptedException, ExecutionException {
        List<Future<Told>> coming = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int person = i;
                coming.add(people.submit(() -> {
                    Told told = register(platform, event, name, person);
                    if (answered.incrementAndGet() == ANSWERED_BEFORE_THE_KILL) {
                        blow.run();
                    }
                    return told;
                }));
            }
        }
        List<Told> told = new ArrayList<>();
        for (Future<Told> each : coming) {
            told.add(each.get());
        }
        return told;
    }

    /// At the one instance or the other; without an answer once more, at the one that is sure to live, by the same key.
    private Told register(Platform platform, String event, String name, int person)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        String body = "{\"name\": \"Person %d\", \"email\": \"%s%d@example.org\", \"organisation\": \"Organisation %d\"}"
                .formatted(person, name, person, person % ORGANISATIONS);
        HttpResponse<String> answer;
        try {
            answer = ask(person % 2 == 0 ? platform.events() : platform.otherEvents(), event, name + person, body);
        } catch (IOException killed) {
            answer = ask(platform.events(), event, name + person, body);
        }
        return new Told(person, answer.statusCode(), JSON.readTree(answer.body()), System.nanoTime() - begun);
    }

    private HttpResponse<String> ask(String instance, String event, String key, String body)
            throws IOException, InterruptedException {
        return http
                .send(HttpRequest.newBuilder(URI.create("%s/api/v1/events/%s/registrations".formatted(instance, event)))
                        .header("Content-Type", "application/json").header("Idempotency-Key", key).timeout(PATIENCE)
                        .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void judge(Table table, Platform platform, String event, List<Told> told, long nanos)
            throws IOException, InterruptedException {
        long[] waits = told.stream().mapToLong(Told::nanos).sorted().toArray();
        Map<String, JsonNode> stored = stored(platform, event);
        Map<String, Integer> seatsOf = new HashMap<>();
        stored.values().stream().filter(one -> is(one, "CONFIRMED"))
                .forEach(one -> seatsOf.merge(one.path("organisation").asString(), 1, Integer::sum));
        int[] places = stored.values().stream().filter(one -> is(one, "WAITLISTED"))
                .mapToInt(one -> one.path("position").asInt()).sorted().toArray();
        row(table, "people answered", told.stream().filter(one -> one.status() == 201).count(), PEOPLE);
        row(table, "confirmed", stored.values().stream().filter(one -> is(one, "CONFIRMED")).count(), SEATS);
        row(table, "organisations above their cap", seatsOf.values().stream().filter(count -> count > CAP).count(), 0);
        row(table, "waiting, at the places 1 to 967 without a gap",
                Arrays.equals(places, IntStream.rangeClosed(1, PEOPLE - SEATS).toArray()) ? places.length : 0,
                PEOPLE - SEATS);
        row(table, "answers that are what is stored, place included", told.stream()
                .filter(one -> isTrue(one, Optional.ofNullable(stored.get(one.body().path("id").asString())))).count(),
                PEOPLE);
        table.row("until all %d were answered".formatted(PEOPLE), "", Table.seconds(nanos), "", "");
        table.row("one answer: p50", "", Table.millis(waits[PEOPLE / 2]), "", "");
        table.row("the same: p99", "", Table.millis(waits[PEOPLE * 99 / 100]), "", "");
    }

    private static void row(Table table, String what, long found, long expected) {
        table.row(what, "", String.valueOf(found), "", String.valueOf(expected));
    }

    private static boolean is(JsonNode registration, String status) {
        return registration.path("status").asString().equals(status);
    }

    private static boolean isTrue(Told told, Optional<JsonNode> stored) {
        return stored.filter(one -> is(one, told.standing())
                && one.path("position").asInt() == told.body().path("position").asInt()).isPresent();
    }

    private static Map<String, JsonNode> stored(Platform platform, String event)
            throws IOException, InterruptedException {
        Map<String, JsonNode> all = new HashMap<>();
        String next = "";
        do {
            JsonNode page = platform.get("/events/%s/registrations?limit=200%s".formatted(event, next));
            page.path("items").forEach(one -> all.put(one.path("id").asString(), one));
            next = page.has("next") ? "&cursor=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
        return all;
    }
}
