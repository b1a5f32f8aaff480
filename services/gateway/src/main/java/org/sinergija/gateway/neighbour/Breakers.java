package org.sinergija.gateway.neighbour;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;

/// A circuit breaker for each service. Only silence counts (refused, broken off, too late); an answer of any status is an
/// answer.
@Component
public final class Breakers {
    /// How long a silent service is left alone.
    public static final Duration PAUSE = Duration.ofSeconds(2);
    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom().slidingWindowType(
            SlidingWindowType.COUNT_BASED).slidingWindowSize(20).minimumNumberOfCalls(5).failureRateThreshold(50)
            .waitDurationInOpenState(PAUSE).permittedNumberOfCallsInHalfOpenState(3).recordExceptions(
                    ResourceAccessException.class)
            .build();

    private final CircuitBreakerRegistry registry;

    Breakers(CircuitBreakerRegistry registry) {
        this.registry = registry;
    }

    /// The same one at each call.
    public CircuitBreaker of(String service) {
        return registry.circuitBreaker(service, CONFIG);
    }
}
