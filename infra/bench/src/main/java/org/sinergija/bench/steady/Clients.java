package org.sinergija.bench.steady;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.sinergija.bench.Invented;
import org.sinergija.bench.Platform;

/// Organisations with a focal point each, which take turns to register pairs that overlap.
final class Clients {
    /// So many take turns that nobody is told so often that alerts would be gathered, and each writes to a domain of its own, since
    /// letters to one are paced.
    private static final int ORGANISATIONS = 100;
    private static final int AT_ONCE = 4;

    private final Platform platform;
    private final Invented invented;
    private final List<String> organisations;
    private final String event;
    private int pairs;

    private Clients(Platform platform, Invented invented, List<String> organisations, String event) {
        this.platform = platform;
        this.invented = invented;
        this.organisations = organisations;
        this.event = event;
    }

    static Clients of(Platform platform) throws IOException, InterruptedException, ExecutionException {
        List<Future<String>> coming = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < ORGANISATIONS; i++) {
                int number = i;
                coming.add(threads.submit(() -> platform.organisation(number)));
            }
        }
        List<String> organisations = new ArrayList<>();
        for (Future<String> organisation : coming) {
            organisations.add(organisation.get());
        }
        return new Clients(platform, Invented.on(platform), organisations, event(platform));
    }

    private static String named(String name) {
        return """
                {"name": {"en": "%s"}, "type": "CIVIL_SOCIETY", "country": "RS"}""".formatted(name);
    }

    private static String event(Platform platform) throws IOException, InterruptedException {
        String id = platform.created("/events", """
                {"title": {"en": "Steady"}, "kind": "SEMINAR", "format": "IN_PERSON", "start": "2036-10-16T09:00:00",
                 "end": "2036-10-17T15:30:00", "zone": "Europe/Belgrade", "themes": ["migration-governance"],
                 "venue": {"name": "City hall", "city": "Belgrade", "country": "RS"}, "territories": ["RS"],
                 "organisers": ["0198a000-0000-7000-8000-000000000001"]}""");
        platform.post("/events/%s/status".formatted(id), "{\"status\": \"PUBLISHED\"}");
        return id;
    }

    /// Like no other.
    Pair another() {
        int number = pairs++;
        String one = organisations.get(2 * number % ORGANISATIONS);
        String other = organisations.get((2 * number + 1) % ORGANISATIONS);
        String person = "\"name\": \"Person %1$d\", \"email\": \"p%1$d@p%1$d.example\"".formatted(number);
        return new Pair(one, other,
                deed("left", number, "/initiatives", invented.initiative(number, one, "Training of border police")),
                deed("right", number, "/initiatives",
                        invented.initiative(number, other, "Border police training course")),
                List.of(deed("organisation", number, "/organisations", named("Society for z%dz".formatted(number))),
                        deed("registration", number, "/events/%s/registrations".formatted(event), "{%s}".formatted(
                                person)),
                        deed("account", number, "/accounts",
                                "{%s, \"roles\": [\"COORDINATOR\"], \"language\": \"en\"}".formatted(person))));
    }

    private static Deed deed(String what, int number, String path, String body) {
        return new Deed(what + number, path, body);
    }

    Platform platform() {
        return platform;
    }
}
