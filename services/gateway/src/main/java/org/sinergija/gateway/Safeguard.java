package org.sinergija.gateway;

import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Asks a service that does not answer no more for a while, so that its callers do not wait for nothing.
///
/// Only silence counts (refused, broken off, too late); an answer of any status is an answer, and a client that is gone before
/// its request is complete is no fault of the service.
final class Safeguard implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final CircuitBreakerConfig CONFIG = CircuitBreakerConfig.custom().slidingWindowType(
            SlidingWindowType.COUNT_BASED).slidingWindowSize(20).minimumNumberOfCalls(5).failureRateThreshold(50)
            .waitDurationInOpenState(PAUSE).permittedNumberOfCallsInHalfOpenState(3).recordExceptions(
                    ResourceAccessException.class)
            .build();

    private final String service;
    private final Duration patience;
    private final CircuitBreaker breaker;

    /// @param patience how long a service may be silent
    Safeguard(String service, Duration patience) {
        this.service = service;
        this.patience = patience;
        this.breaker = CircuitBreaker.of(service, CONFIG);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return breaker.executeCallable(() -> answer(request, next));
        } catch (ResourceAccessException | CallNotPermittedException silence) {
            throw new ServiceDown(service, PAUSE, silence);
        }
    }

    private ServerResponse answer(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Traffic traffic = Traffic.of(request.servletRequest());
        try (Patience _ = new Patience(traffic, patience)) {
            ServerResponse answer = next.handle(request);
            InputStream body = Objects.requireNonNull(
                    MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR));
            traffic.begin(body);
            MvcUtils.putAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR,
                    new PassingBody(body, service, traffic, patience));
            return answer;
        } catch (ResourceAccessException broken) {
            if (traffic.isClientGone()) {
                throw new ErrorResponseException(HttpStatus.BAD_REQUEST, broken);
            }
            throw broken;
        }
    }
}
