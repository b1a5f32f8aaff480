package org.sinergija.gateway.door;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sinergija.gateway.problem.Refusal;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets pages of the configured origins call the API and fetch tokens, with bearer tokens only: no cookie is ever sent along.
@Component
@Order(Entry.ORIGINS)
final class Origins extends OncePerRequestFilter {
    private static final List<String> OPEN = List.of("/api/", "/openapi.json", "/.well-known/", "/oauth2/token",
            "/oauth2/revoke", "/oauth2/jwks", "/userinfo");

    private final CorsConfiguration rules = new CorsConfiguration();
    private final CorsProcessor processor = new DefaultCorsProcessor() {
        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            throw new Refusal(HttpStatus.FORBIDDEN, "origin-not-allowed",
                    "Pages of this origin may not make this request.");
        }
    };

    Origins(CrossOriginSettings settings) {
        rules.setAllowedOrigins(settings.origins());
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        rules.setAllowedHeaders(List.of("Accept", "Accept-Language", "Authorization", "Content-Type", "If-Match",
                "If-None-Match", "Idempotency-Key", "traceparent"));
        rules.setExposedHeaders(List.of("ETag", "Link", "Location", "RateLimit", "RateLimit-Policy", "Retry-After",
                "WWW-Authenticate", "X-Trace-Id"));
        rules.setMaxAge(Duration.ofHours(1));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        List<String> origins = rules.getAllowedOrigins();
        return origins == null || origins.isEmpty() || OPEN.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        processor.processRequest(rules, request, response);
        if (!CorsUtils.isPreFlightRequest(request)) {
            chain.doFilter(request, response);
        }
    }
}
