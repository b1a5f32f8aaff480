package org.sinergija.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.testsupport.parts.EmbeddedParts;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The topics, written as the other services write them.
public final class Topics {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final KafkaProducer<byte[], byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", EmbeddedParts.brokers(), "acks", "all"), new ByteArraySerializer(),
            new ByteArraySerializer());

    private Topics() {}

    /// @param state the subject's, as the topic has it
    public static void tell(EventType type, UUID subject, long sequence, Object state) {
        tell(type, subject, sequence, state, Clock.systemUTC().instant(), Map.of());
    }

    /// As what is done to many at once tells it.
    public static void tellInBulk(EventType type, UUID subject, long sequence, Object state) {
        tell(type, subject, sequence, state, Clock.systemUTC().instant(), Map.of("ce_lane", "bulk"));
    }

    /// At another time than now.
    public static void tell(EventType type, UUID subject, long sequence, Object state, Instant at) {
        tell(type, subject, sequence, state, at, Map.of());
    }

    /// Nothing is left of the subject.
    public static void erase(Topic topic, UUID subject) {
        send(new ProducerRecord<byte[], byte @Nullable []>(topic.topicName(), subject.toString().getBytes(UTF_8), null),
                Map.of());
    }

    private static void tell(EventType type, UUID subject, long sequence, Object state, Instant at,
            Map<String, String> further) {
        ProducerRecord<byte[], byte @Nullable []> event = new ProducerRecord<>(type.topic().topicName(), null,
                subject.toString().getBytes(UTF_8), JSON.writeValueAsBytes(state));
        Map.of("content-type", "application/json", "ce_specversion", "1.0", "ce_id", subject + ":" + sequence,
                "ce_source", type.topic().source(), "ce_type", type.type(), "ce_subject", subject.toString(), "ce_time",
                at.toString(), "ce_sequence", Long.toString(sequence))
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        send(event, further);
    }

    private static void send(ProducerRecord<byte[], byte @Nullable []> event, Map<String, String> further) {
        further.forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        Future<RecordMetadata> _ = PRODUCER.send(event);
        PRODUCER.flush();
    }
}
