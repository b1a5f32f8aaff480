package org.sinergija.starter.event;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Reads a topic from its beginning to the end that it had when reading began, outside any consumer group.
public final class TopicReader {
    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> consumerProperties;

    public TopicReader(Map<String, Object> consumerProperties) {
        this.consumerProperties = consumerProperties;
    }

    /// @return how many records were read
    public long readAll(String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        try (KafkaConsumer<byte[], byte[]> consumer = newConsumer()) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readUpTo(consumer, consumer.endOffsets(partitions), reader);
        }
    }

    /// A consumer without a group that commits nothing.
    public KafkaConsumer<byte[], byte[]> newConsumer() {
        return new KafkaConsumer<>(consumerProperties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /// A consumer that commits by hand for the group.
    public KafkaConsumer<byte[], byte[]> newConsumer(String group) {
        Map<String, Object> properties = new java.util.HashMap<>(consumerProperties);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    public static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream().map(info -> new TopicPartition(topic, info.partition())).toList();
    }

    /// The event that a record carries.
    ///
    /// @throws UnreadableEvent if it carries none
    public static ReceivedEvent event(ConsumerRecord<byte[], byte[]> received) {
        return ReceivedEvent.of(name -> {
            Header header = received.headers().lastHeader(name);
            return header == null ? null : header.value();
        }, received.key(), received.value(), received.partition(), received.offset());
    }

    private static long readUpTo(KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        long count = 0;
        Collection<TopicPartition> open = new java.util.HashSet<>(ends.keySet());
        while (true) {
            open.removeIf(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
            if (open.isEmpty()) {
                return count;
            }
            for (ConsumerRecord<byte[], byte[]> received : consumer.poll(POLL)) {
                reader.accept(received);
                count++;
            }
        }
    }
}
