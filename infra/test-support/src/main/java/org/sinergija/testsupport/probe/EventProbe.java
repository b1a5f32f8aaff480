package org.sinergija.testsupport.probe;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Keeps all that is on some topics, from their beginning, and waits for what should come.
///
/// It creates no topic: one that does not exist yet is read once its service has created it.
public final class EventProbe implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<SeenEvent> seen = new CopyOnWriteArrayList<>();
    private final KafkaConsumer<String, String> consumer;
    private final Thread reader;
    private Duration patience = Duration.ofSeconds(15);

    private EventProbe(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
        this.reader = Thread.ofVirtual().name("event-probe").unstarted(this::read);
    }

    /// Starts to read `topics` on `brokers` (`host:port`).
    public static EventProbe on(String brokers, String... topics) {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", brokers, "group.id",
                "probe-" + UUID.randomUUID(), "auto.offset.reset", "earliest", "enable.auto.commit", "false",
                "allow.auto.create.topics", "false", "metadata.max.age.ms", "500"), new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of(topics));
        EventProbe probe = new EventProbe(consumer);
        probe.reader.start();
        return probe;
    }

    /// How long it waits from now on; 15 s unless told.
    public EventProbe within(Duration patience) {
        this.patience = patience;
        return this;
    }

    /// The first event of `type` for the aggregate `id`; fails after 15 s, or what [#within] says, and says what there was instead.
    public SeenEvent await(String type, UUID id) {
        return await("an event %s for %s".formatted(type, id), event -> event.type().equals(type) && event.key().equals(
                id.toString()));
    }

    /// The first event that is `wanted`; fails after 15 s, or what [#within] says, and says what there was instead.
    public SeenEvent await(String description, Predicate<SeenEvent> wanted) {
        try {
            return Awaitility.await().atMost(patience).pollInterval(Duration.ofMillis(20)).until(() -> first(wanted),
                    Optional::isPresent).orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("Waited %s for %s; saw %d event(s)%s".formatted(patience,
                    description, seen.size(), seen.stream().map(event -> "\n  " + event).collect(Collectors
                            .joining())),
                    e);
        }
    }

    /// All that was seen so far, in the order of each partition.
    public List<SeenEvent> seen() {
        return List.copyOf(seen);
    }

    /// All that was seen so far of the aggregate `id`, in order.
    public List<SeenEvent> seen(UUID id) {
        return seen.stream().filter(event -> event.key().equals(id.toString())).toList();
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<SeenEvent> first(Predicate<SeenEvent> wanted) {
        return seen.stream().filter(wanted).findFirst();
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                    seen.add(event(record));
                }
            }
        } catch (WakeupException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static SeenEvent event(ConsumerRecord<String, String> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        @Nullable
        String value = record.value();
        JsonNode body = value == null ? MissingNode.getInstance() : JSON.readTree(value);
        return new SeenEvent(record.topic(), record.partition(), record.offset(), String.valueOf(record.key()), headers,
                body);
    }
}
