package org.sinergija.gateway.limit;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.gateway.door.Entry;
import org.sinergija.gateway.problem.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Charges each request to its source, and tells how much is left (draft-ietf-httpapi-ratelimit-headers-10).
@Component
@Order(Entry.RATES)
final class RateLimitFilter extends OncePerRequestFilter {
    private final Sources sources;
    private final Map<Policy, Buckets> buckets = new HashMap<>();

    RateLimitFilter(Limits limits, Sources sources, MeterRegistry meters) {
        this.sources = sources;
        for (RouteGroup group : RouteGroup.values()) {
            for (Source.Kind kind : Source.Kind.values()) {
                Policy policy = new Policy(group, kind);
                Rate rate = limits.of(group).of(kind);
                if (!rate.isOff()) {
                    buckets.put(policy, new Buckets(rate, meters.counter("sinergija.requests.limited", "group",
                            group.label(), "per", kind.label())));
                }
            }
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Source source = sources.of(request);
        Policy policy = new Policy(RouteGroup.of(request), source.kind());
        Buckets counted = buckets.get(policy);
        if (counted != null) {
            charge(source, policy, counted, response);
        }
        chain.doFilter(request, response);
    }

    private void charge(Source source, Policy policy, Buckets counted, HttpServletResponse response) {
        Rate rate = counted.rate();
        ConsumptionProbe left = counted.take(source.id());
        response.setHeader("RateLimit-Policy", "%s;q=%d;w=%d".formatted(policy.label(), rate.requests(), rate.period()
                .toSeconds()));
        response.setHeader("RateLimit", "%s;r=%d;t=%d".formatted(policy.label(), left.getRemainingTokens(), seconds(left
                .getNanosToWaitForReset())));
        if (!left.isConsumed()) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests",
                    "At most %d requests in %d s are answered per %s here."
                            .formatted(rate.requests(), rate.period().toSeconds(), source.kind().label()))
                    .with(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds(left.getNanosToWaitForRefill()))));
        }
    }

    /// Rounded up, so that who waits that long does not come too early.
    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }

    private record Policy(RouteGroup group, Source.Kind kind) {
        /// A string of RFC 9651.
        private String label() {
            return "\"%s-%s\"".formatted(group.label(), kind.label());
        }
    }
}
