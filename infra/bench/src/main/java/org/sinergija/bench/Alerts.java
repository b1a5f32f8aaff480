package org.sinergija.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.sinergija.bench.matching.MatchingContest;

/// From a registration's 201 to the alert in both inboxes and to both letters at the mail server, at a steady rate; and what
/// it costs to find whose subscriptions ask for something.
///
/// Each side is an organisation of its own, with one focal point at a domain of its own: alerts to one addressee would be bundled
/// and letters to one domain paced, which is not what is measured.
final class Alerts {
    private static final int RATE = 20;
    private static final int SECONDS = 30;
    private static final int WARM_UP_SECONDS = 15;
    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path checkout;
    private final Path data;
    private final Clock clock = Clock.systemUTC();

    Alerts(Path checkout) throws IOException {
        this.checkout = checkout;
        data = Platform.newFolder();
    }

    /// Two organisations whose initiatives are twins.
    private record Pair(int number, String one, String other) {
        /// When both were told; 0 if not yet.
        long told(Map<String, Long> came) {
            return came.containsKey(one) && came.containsKey(other)
                    ? Math.max(came.get(one), came.get(other))
                    : 0;
        }
    }

    /// How long it took until both were told, in milliseconds, the quickest first.
    private record Waits(List<Long> inboxes, List<Long> letters) {}

    /// Reads when the first alert came to each organisation.
    private interface Reading {
        Map<String, Long> read() throws IOException;
    }

    Table measure() throws IOException, InterruptedException, ExecutionException {
        Table table = new Table("Alerts");
        new MatchingContest().measure(table);
        try (Platform platform = new Platform(checkout, data)) {
            platform.start();
            Invented invented = Invented.on(platform);
            int warmUp = RATE * WARM_UP_SECONDS;
            List<Pair> pairs = pairs(platform, invented, warmUp + RATE * SECONDS);
            // The first seconds of a JVM say nothing about the rest.
            waits(platform, invented, pairs.subList(0, warmUp));
            Waits waits = waits(platform, invented, pairs.subList(warmUp, pairs.size()));
            row(table, "201 to the alert in both inboxes", waits.inboxes(), "1000 ms");
            row(table, "201 to both letters at the mail server", waits.letters(), "2000 ms");
        }
        Platform.delete(data);
        return table;
    }

    private static void row(Table table, String what, List<Long> millis, String goal) {
        table.row("%s, %d at %d a second: p50".formatted(what, millis.size(), RATE), "",
                "%d ms".formatted(millis.get(millis.size() / 2)), "", "");
        table.row("the same: p99", "", "%d ms".formatted(millis.get(millis.size() * 99 / 100)), "", goal);
    }

    /// With the first initiative of each.
    private static List<Pair> pairs(Platform platform, Invented invented, int count)
            throws InterruptedException, ExecutionException {
        List<Future<Pair>> coming = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < count; i++) {
                int number = i;
                coming.add(clients.submit(() -> {
                    Pair pair = new Pair(number, platform.organisation(2 * number),
                            platform.organisation(2 * number + 1));
                    String _ = platform.created("/initiatives",
                            invented.initiative(number, pair.one(), "Training of border police"));
                    return pair;
                }));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Future<Pair> pair : coming) {
            pairs.add(pair.get());
        }
        return pairs;
    }

    private Waits waits(Platform platform, Invented invented, List<Pair> pairs)
            throws InterruptedException, ExecutionException, IOException {
        Map<Pair, Long> answered = new ConcurrentHashMap<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            new SteadyRate(RATE).nanos(pairs.size(), clients, i -> () -> {
                Pair pair = pairs.get(i);
                String _ = platform.created("/initiatives",
                        invented.initiative(pair.number(), pair.other(), "Border police training course"));
                answered.put(pair, clock.millis());
                return 0L;
            });
        }
        try (MongoClient store = MongoClients.create(platform.store())) {
            return new Waits(waits(answered, () -> Arrivals.inInboxes(store)),
                    waits(answered, () -> Arrivals.asLetters(data.resolve("mailbox"))));
        }
    }

    private static List<Long> waits(Map<Pair, Long> answered, Reading reading) throws IOException {
        long begun = System.nanoTime();
        Map<String, Long> came = reading.read();
        while (!allTold(answered, came)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        "Some of %d pairs were not told after %s".formatted(answered.size(), PATIENCE));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            came = reading.read();
        }
        Map<String, Long> all = came;
        return answered.entrySet().stream().map(pair -> pair.getKey().told(all) - pair.getValue()).sorted().toList();
    }

    private static boolean allTold(Map<Pair, Long> answered, Map<String, Long> came) {
        return answered.keySet().stream().allMatch(pair -> pair.told(came) > 0);
    }
}
