package org.sinergija.starter.trace;

import io.micrometer.observation.ObservationFilter;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/// Trace ids in answers.
@AutoConfiguration(
        afterName = "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration")
@ConditionalOnBean(Tracer.class)
class TraceAutoConfiguration {
    /// Right inside the filter that opens the request's observation.
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 2;

    @Bean
    Traces traces(Tracer tracer, Propagator propagator) {
        return new Traces(tracer, propagator);
    }

    /// Spans name the kind of path that was asked for, and no path: whoever reads them learns no secret address.
    @Bean
    ObservationFilter noPaths() {
        return context -> context.removeHighCardinalityKeyValue("http.url");
    }

    @Bean
    FilterRegistrationBean<TraceIdFilter> traceIdFilter(Traces traces) {
        FilterRegistrationBean<TraceIdFilter> registration = new FilterRegistrationBean<>(new TraceIdFilter(traces));
        registration.setOrder(ORDER);
        return registration;
    }
}
