package org.sinergija.gateway;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Asks a service that does not answer no more for a while, so that its callers do not wait for nothing.
///
/// Only silence counts (refused, broken off, too late); an answer of any status is an answer.
final class Safeguard implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom().slidingWindowType(
            SlidingWindowType.COUNT_BASED).slidingWindowSize(20).minimumNumberOfCalls(5).failureRateThreshold(50)
            .waitDurationInOpenState(PAUSE).permittedNumberOfCallsInHalfOpenState(3).recordExceptions(
                    ResourceAccessException.class)
            .build();

    private final String service;
    private final CircuitBreaker breaker;

    Safeguard(String service) {
        this.service = service;
        this.breaker = CircuitBreaker.of(service, CONFIG);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return breaker.executeCallable(() -> next.handle(request));
        } catch (ResourceAccessException | CallNotPermittedException silence) {
            throw new ServiceDown(service, PAUSE, silence);
        }
    }
}
