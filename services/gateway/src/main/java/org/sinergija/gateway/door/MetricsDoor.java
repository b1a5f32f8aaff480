package org.sinergija.gateway.door;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.gateway.problem.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Shows Prometheus the metrics on a port of their own and nowhere else, and nothing else there.
@Component
@Order(Entry.METRICS)
final class MetricsDoor extends OncePerRequestFilter {
    private static final String METRICS = "/actuator/prometheus";

    private final MetricsSettings settings;

    MetricsDoor(MetricsSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean there = Objects.equals(settings.port(), request.getLocalPort());
        if (there != request.getServletPath().startsWith(METRICS)) {
            throw Refusal.of(HttpStatus.NOT_FOUND);
        }
        chain.doFilter(request, response);
    }
}
