package org.sinergija.starter.web.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import org.jspecify.annotations.Nullable;

/// The current trace, if there is one.
public final class Traces {
    private final Tracer tracer;

    Traces(Tracer tracer) {
        this.tracer = tracer;
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
