package org.sinergija.starter.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/// `POST /actuator/deadletters/HANDLER` hands the parked messages to the handler again, from the first that was not
/// handled since. It stops at one that still fails, which stays parked with all behind it.
@Endpoint(id = "deadletters")
public final class DeadLetterEndpoint {
    private static final Duration POLL = Duration.ofMillis(200);

    private final EventInlets inlets;
    private final TopicReader topics;
    private final String group;

    public DeadLetterEndpoint(EventInlets inlets, TopicReader topics, String group) {
        this.inlets = inlets;
        this.topics = topics;
        this.group = group;
    }

    /// @param replayed how many were handled
    /// @param fault why it stopped, if it did
    public record Replay(long replayed, @org.jspecify.annotations.Nullable String fault) {}

    @WriteOperation
    public Replay replay(@Selector String handler) {
        EventInlet inlet = inlets.named(handler);
        String topic = DeadLetters.topicOf(inlet.handler().topic().topicName(), group);
        long replayed = 0;
        try (KafkaConsumer<byte[], byte[]> consumer = topics.newConsumer(group + ".replay")) {
            List<TopicPartition> partitions = TopicReader.partitions(consumer, topic);
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<TopicPartition, OffsetAndMetadata> done = consumer.committed(java.util.Set.copyOf(partitions));
            for (TopicPartition partition : partitions) {
                OffsetAndMetadata from = done.get(partition);
                consumer.seek(partition, from == null ? 0 : from.offset());
            }
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<byte[], byte[]> parked : consumer.poll(POLL)) {
                    try {
                        inlet.deliver(TopicReader.event(parked));
                    } catch (RuntimeException stillFails) {
                        return new Replay(replayed, String.valueOf(stillFails.getMessage()));
                    }
                    replayed++;
                    consumer.commitSync(Map.of(new TopicPartition(topic, parked.partition()),
                            new OffsetAndMetadata(parked.offset() + 1)));
                }
            }
        }
        return new Replay(replayed, null);
    }
}
