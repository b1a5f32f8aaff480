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

/// `POST /actuator/deadletters/HANDLER` hands the parked messages to the handler again, once each. One that still fails is
/// parked anew at the topic's end, so that it is in nobody's way.
@Endpoint(id = "deadletters")
public final class DeadLetterEndpoint {
    private static final Duration POLL = Duration.ofMillis(200);

    private final EventInlets inlets;
    private final TopicReader topics;
    private final DeadLetters deadLetters;
    private final String group;

    public DeadLetterEndpoint(EventInlets inlets, TopicReader topics, DeadLetters deadLetters, String group) {
        this.inlets = inlets;
        this.topics = topics;
        this.deadLetters = deadLetters;
        this.group = group;
    }

    /// @param handled how many were handled
    /// @param parked how many failed again
    public record Replay(long handled, long parked) {}

    @WriteOperation
    public Replay replay(@Selector String handler) {
        EventInlet inlet = inlets.named(handler);
        String topic = DeadLetters.topicOf(inlet.handler().topic().topicName(), group);
        long handled = 0;
        long again = 0;
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
                    if (handles(inlet, parked)) {
                        handled++;
                    } else {
                        again++;
                    }
                    consumer.commitSync(Map.of(new TopicPartition(topic, parked.partition()),
                            new OffsetAndMetadata(parked.offset() + 1)));
                }
            }
        }
        return new Replay(handled, again);
    }

    private boolean handles(EventInlet inlet, ConsumerRecord<byte[], byte[]> parked) {
        try {
            inlet.deliver(TopicReader.event(parked));
            return true;
        } catch (UnreadableEvent stillFails) {
            deadLetters.parkAgain(parked, stillFails);
            return false;
        }
    }
}
