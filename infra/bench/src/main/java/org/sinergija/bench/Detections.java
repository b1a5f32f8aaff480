package org.sinergija.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hears of overlaps as they are detected, so that nobody has to ask for each again and again, which would be measured too.
final class Detections implements AutoCloseable {
    private static final String TOPIC = "coordination.overlaps";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, CompletableFuture<String>> overlaps = new ConcurrentHashMap<>();
    private final Consumer<String, String> consumer;
    private final Thread reader;

    /// @param brokers `host:port`
    Detections(String brokers) {
        // The topic may be made only with the first overlap.
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", brokers, "group.id", "bench-" + UUID.randomUUID(),
                "auto.offset.reset", "earliest", "enable.auto.commit", "false", "metadata.max.age.ms", "500"),
                new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of(TOPIC));
        reader = Thread.ofPlatform().name("detections").start(this::read);
    }

    /// The id of the first overlap that this initiative is a side of.
    CompletableFuture<String> of(String initiative) {
        return overlaps.computeIfAbsent(initiative, _ -> new CompletableFuture<>());
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofSeconds(1))) {
                    JsonNode overlap = JSON.readTree(event.value());
                    for (String side : List.of("left", "right")) {
                        of(overlap.path(side).path("id").asString()).complete(event.key());
                    }
                }
            }
        } catch (WakeupException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
