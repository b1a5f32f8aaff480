package org.sinergija.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.f4b6a3.uuid.UuidCreator;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

/// From a registration's 201 to its overlap being readable, at a steady rate; and registrations a second against a bare loop of
/// one insert and one acknowledged send on the same store and broker, in turns.
final class Throughput {
    private static final int RATE = 20;
    private static final int STEADY_SECONDS = 60;
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String LEAD = UuidCreator.getTimeOrderedEpoch().toString();
    private static final String OTHER_LEAD = UuidCreator.getTimeOrderedEpoch().toString();

    private final Path checkout;
    private final AtomicInteger serial = new AtomicInteger();

    Throughput(Path checkout) {
        this.checkout = checkout;
    }

    Table measure() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Path data = Platform.newFolder();
        Table table = new Table("Throughput");
        try (Platform platform = new Platform(checkout, data)) {
            platform.start();
            Invented invented = Invented.on(platform);
            // The first seconds of a JVM say nothing about the rest.
            registrationsPerSecond(platform, invented);
            latencies(platform, invented, table);
            ratio(platform, invented, table);
        }
        Platform.delete(data);
        return table;
    }

    private void latencies(Platform platform, Invented invented, Table table)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        int count = RATE * STEADY_SECONDS;
        int first = serial.getAndAdd(count + 1);
        for (int i = 0; i < count; i++) {
            register(platform, invented.initiative(first + i, LEAD, "Training of border police"));
        }
        register(platform, invented.initiative(first + count, LEAD, "Training of border police"));
        long[] nanos;
        try (Detections detections = new Detections(platform.brokers());
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            // What was registered as fast as could be is examined by then, and is not what is measured.
            untilOverlapStands(platform, detections,
                    invented.initiative(first + count, OTHER_LEAD, "Border police training course"));
            nanos = new SteadyRate(RATE).nanos(count, clients, i -> () -> untilOverlapStands(platform, detections,
                    invented.initiative(first + i, OTHER_LEAD, "Border police training course")));
        }
        table.row("201 to overlap readable, %d at %d a second: p50".formatted(count, RATE), "",
                Table.millis(nanos[count / 2]),
                "", "");
        table.row("the same: p99", "", Table.millis(nanos[count * 99 / 100]), "", "500 ms");
    }

    private static long untilOverlapStands(Platform platform, Detections detections, String initiative)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        String id = register(platform, initiative);
        long begun = System.nanoTime();
        String overlap = detections.of(id).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!platform.get("/overlaps/" + overlap).has("factors")) {
            throw new IllegalStateException("The overlap %s was told of and is not readable".formatted(overlap));
        }
        return System.nanoTime() - begun;
    }

    private void ratio(Platform platform, Invented invented, Table table) throws InterruptedException {
        double[] bare = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        try (MongoClient store = MongoClients.create(platform.store());
                Producer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", platform.brokers(), "acks", "all"), new StringSerializer(),
                        new StringSerializer())) {
            MongoCollection<Document> collection = store.getDatabase("bench").getCollection("bare");
            perSecond(() -> bareLoop(invented, collection, producer));
            for (int round = 0; round < ROUNDS; round++) {
                bare[round] = perSecond(() -> bareLoop(invented, collection, producer));
                ours[round] = registrationsPerSecond(platform, invented);
            }
        }
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, round -> ours[round] / bare[round]);
        table.row("registrations a second, %d clients, median of %d rounds; baseline: insert and acknowledged send"
                .formatted(CLIENTS, ROUNDS), Table.spread("%.0f", bare), Table.spread("%.0f", ours),
                Table.spread("%.2f", ratios),
                "0.25");
    }

    private double registrationsPerSecond(Platform platform, Invented invented) throws InterruptedException {
        return perSecond(
                () -> register(platform,
                        invented.initiative(serial.incrementAndGet(), LEAD, "Study on labour mobility")));
    }

    private static void bareLoop(Invented invented, MongoCollection<Document> collection,
            Producer<String, String> producer)
            throws ExecutionException, InterruptedException {
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        String body = invented.initiative(0, LEAD, "Study on labour mobility");
        collection.insertOne(new Document("_id", id).append("body", body));
        producer.send(new ProducerRecord<>("bench.bare", id, body)).get();
    }

    /// One unit of work; counted if it returns.
    private interface Work {
        void run() throws IOException, InterruptedException, ExecutionException;
    }

    private static double perSecond(Work work) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        long begun = System.nanoTime();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                Future<?> _ = clients.submit(() -> {
                    while (System.nanoTime() - begun < ROUND.toNanos()) {
                        work.run();
                        done.incrementAndGet();
                    }
                    return done;
                });
            }
        }
        return done.get() * 1e9 / (System.nanoTime() - begun);
    }

    private static String register(Platform platform, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = platform.post("/initiatives", body);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("%d: %s".formatted(answer.statusCode(), answer.body()));
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
