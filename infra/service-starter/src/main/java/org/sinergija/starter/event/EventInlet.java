package org.sinergija.starter.event;

import java.util.function.Consumer;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/// The function through which the broker's messages reach a handler, inside the trace that caused them.
public final class EventInlet implements Consumer<Message<?>> {
    private final EventHandler handler;
    private final Tracer tracer;
    private final Propagator propagator;

    public EventInlet(EventHandler handler, Tracer tracer, Propagator propagator) {
        this.handler = handler;
        this.tracer = tracer;
        this.propagator = propagator;
    }

    @Override
    public void accept(Message<?> message) {
        Integer partition = message.getHeaders().get(KafkaHeaders.RECEIVED_PARTITION, Integer.class);
        Long offset = message.getHeaders().get(KafkaHeaders.OFFSET, Long.class);
        byte[] body = message.getPayload() instanceof byte[] bytes ? bytes : null;
        deliver(ReceivedEvent.of(name -> message.getHeaders().get(name) instanceof byte[] bytes ? bytes : null,
                message.getHeaders().get(KafkaHeaders.RECEIVED_KEY) instanceof byte[] key ? key : null, body,
                partition == null ? -1 : partition, offset == null ? -1 : offset));
    }

    void deliver(ReceivedEvent event) {
        Span span = propagator.extract(event, EventInlet::carried).name(handler.name()).start();
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            handler.on(event);
        } finally {
            span.end();
        }
    }

    EventHandler handler() {
        return handler;
    }

    private static @Nullable String carried(ReceivedEvent event, String field) {
        return field.equalsIgnoreCase("traceparent") ? event.traceparent() : null;
    }
}
