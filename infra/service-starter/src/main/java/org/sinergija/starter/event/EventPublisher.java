package org.sinergija.starter.event;

import java.time.Instant;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.bson.Document;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.Topic;
import org.sinergija.starter.trace.Traces;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.support.MessageBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Sends one outbox entry as a CloudEvent in binary mode (CloudEvents 1.0, Kafka protocol binding §3.2), or as a record without
/// a value where it erases, and returns when the broker has acknowledged it.
final class EventPublisher {
    private final StreamBridge bridge;
    private final Traces traces;
    private final MeterRegistry meters;

    EventPublisher(StreamBridge bridge, Traces traces, MeterRegistry meters) {
        this.bridge = bridge;
        this.traces = traces;
        this.meters = meters;
    }

    /// @throws org.springframework.messaging.MessagingException if the broker did not acknowledge in time
    void publish(String id, Document entry) {
        String erased = entry.getString(Outbox.ERASES);
        if (erased == null) {
            EventType type = EventType.of(entry.getString("type"));
            MessageBuilder<?> message = MessageBuilder.withPayload(entry.getString(Outbox.BODY).getBytes(UTF_8));
            header(message, "content-type", "application/json");
            header(message, "ce_type", type.type());
            send(type.topic(), id, entry, message);
        } else {
            send(Topic.valueOf(erased), id, entry, MessageBuilder.withPayload(KafkaNull.INSTANCE));
        }
    }

    private void send(Topic topic, String id, Document entry, MessageBuilder<?> message) {
        Long sequence = entry.getLong("sequence");
        Long happened = entry.getLong(Outbox.HAPPENED);
        Instant at = Instant.ofEpochMilli(happened == null ? entry.getLong("at") : happened);
        message.setHeader(KafkaHeaders.KEY, id.getBytes(UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id + ":" + sequence);
        header(message, "ce_source", topic.source());
        header(message, "ce_subject", id);
        header(message, "ce_time", at.toString());
        header(message, "ce_sequence", Long.toString(sequence));
        String traceparent = entry.getString(Outbox.TRACEPARENT);
        if (traceparent != null) {
            header(message, ReceivedEvent.TRACEPARENT, traceparent);
        }
        Lane lane = Lane.of(entry.getString("lane"));
        if (lane != Lane.PROMPT) {
            header(message, Lane.HEADER, lane.label());
        }
        Span span = traces.continuing(traceparent).name("publish " + topic.topicName()).kind(Span.Kind.PRODUCER)
                .start();
        Timer.Sample sending = Timer.start(meters);
        try (Tracer.SpanInScope _ = traces.within(span)) {
            if (!bridge.send(topic.topicName(), message.build())) {
                throw new MessageDeliveryException("The broker did not take %s:%d".formatted(id, sequence));
            }
            sending.stop(meters.timer("sinergija.events.published", "topic", topic.topicName()));
        } finally {
            span.end();
        }
    }

    private static void header(MessageBuilder<?> message, String name, String value) {
        message.setHeader(name, value.getBytes(UTF_8));
    }
}
