package org.sinergija.starter.trace;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the caller the trace id, so that a report of a fault leads to its log lines.
final class TraceIdFilter extends OncePerRequestFilter {
    static final String HEADER = "X-Trace-Id";

    private final Traces traces;

    TraceIdFilter(Traces traces) {
        this.traces = traces;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String id = traces.id();
        if (id != null) {
            response.setHeader(HEADER, id);
        }
        chain.doFilter(request, response);
    }
}
