package org.sinergija.starter.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;

/// The current trace, if there is one.
public final class Traces {
    private static final String HEADER = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /// A span of the trace that was handed on so; of a new one if none was.
    public Span.Builder continuing(@Nullable String traceparent) {
        return propagator.extract(traceparent == null ? "" : traceparent,
                (handedOn, field) -> field.equalsIgnoreCase(HEADER) && !handedOn.isEmpty() ? handedOn : null);
    }

    /// What is done until it is closed belongs to the span, and so do its log lines.
    public Tracer.SpanInScope within(Span span) {
        return tracer.withSpan(span);
    }

    /// As W3C Trace Context §3.2 writes it, to hand on to whom this request calls or tells.
    public @Nullable String traceparent() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        TraceContext context = span.context();
        return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(),
                Boolean.TRUE.equals(context.sampled()) ? "01" : "00");
    }

    public @Nullable String id() {
        Span span = tracer.currentSpan();
        return span == null ? null : span.context().traceId();
    }
}
