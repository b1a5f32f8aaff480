package org.sinergija.starter.event;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.trace.Traces;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The function through which the broker's messages reach a handler, inside the trace that caused them.
public final class EventInlet implements Consumer<Message<?>> {
    private final EventHandler handler;
    private final Set<Lane> lanes;
    private final Traces traces;

    /// Takes both lanes.
    public EventInlet(EventHandler handler, Traces traces) {
        this(handler, EnumSet.allOf(Lane.class), traces);
    }

    /// Takes what is of this lane and passes over the rest, which another inlet of the same handler takes for another group.
    public EventInlet(EventHandler handler, Lane lane, Traces traces) {
        this(handler, EnumSet.of(lane), traces);
    }

    private EventInlet(EventHandler handler, Set<Lane> lanes, Traces traces) {
        this.handler = handler;
        this.lanes = lanes;
        this.traces = traces;
    }

    @Override
    public void accept(Message<?> message) {
        MessageHeaders headers = message.getHeaders();
        if (!lanes.contains(laneOf(headers))) {
            return;
        }
        Integer partition = headers.get(KafkaHeaders.RECEIVED_PARTITION, Integer.class);
        Long offset = headers.get(KafkaHeaders.OFFSET, Long.class);
        byte[] body = message.getPayload() instanceof byte[] bytes ? bytes : null;
        deliver(ReceivedEvent.of(name -> bytes(headers, name), bytes(headers, KafkaHeaders.RECEIVED_KEY), body,
                partition == null ? -1 : partition, offset == null ? -1 : offset));
    }

    private static Lane laneOf(MessageHeaders headers) {
        byte[] label = bytes(headers, Lane.HEADER);
        return Lane.of(label == null ? null : new String(label, UTF_8));
    }

    /// Spring Cloud Function renames the headers of some CloudEvents from the Kafka form `ce_x` to `ce-x`.
    private static byte @Nullable [] bytes(MessageHeaders headers, String name) {
        Object value = headers.containsKey(name) ? headers.get(name) : headers.get(name.replace("ce_", "ce-"));
        return switch (value) {
            case byte[] bytes -> bytes;
            case String text -> text.getBytes(UTF_8);
            case null, default -> null;
        };
    }

    void deliver(ReceivedEvent event) {
        Span span = traces.continuing(event.traceparent()).name("handle " + handler.name()).kind(Span.Kind.CONSUMER)
                .start();
        try (Tracer.SpanInScope _ = traces.within(span)) {
            handler.on(event);
        } catch (RuntimeException failed) {
            span.error(failed);
            throw failed;
        } finally {
            span.end();
        }
    }

    EventHandler handler() {
        return handler;
    }
}
