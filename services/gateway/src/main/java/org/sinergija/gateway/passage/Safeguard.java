package org.sinergija.gateway.passage;

import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import org.sinergija.gateway.neighbour.Breakers;
import org.sinergija.gateway.neighbour.Neighbours.Neighbour;
import org.sinergija.gateway.problem.ServiceDown;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Asks a service that does not answer no more for a while, so that its callers do not wait for nothing, and asks again where
/// that does no harm.
///
/// A client that is gone before its request is complete, or sends too much, is no fault of the service.
final class Safeguard implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Neighbour service;
    private final Duration patience;
    private final CircuitBreaker breaker;
    private final Retry retry;

    /// @param patience how long a service may be silent
    Safeguard(Neighbour service, Duration patience, CircuitBreaker breaker, Retry retry) {
        this.service = service;
        this.patience = patience;
        this.breaker = breaker;
        this.retry = retry;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        try {
            return breaker.executeCallable(() -> isRepeatable(request)
                    ? retry.executeCallable(() -> answer(request, next))
                    : answer(request, next));
        } catch (ResourceAccessException | CallNotPermittedException silence) {
            throw new ServiceDown(service.name(), service.without(), Breakers.PAUSE, silence);
        }
    }

    /// Without a body, which could not be sent twice.
    private static boolean isRepeatable(ServerRequest request) {
        HttpHeaders headers = request.headers().asHttpHeaders();
        return SAFE.contains(request.method()) && headers.getContentLength() <= 0
                && !headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private ServerResponse answer(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Traffic traffic = Traffic.of(request.servletRequest());
        Patience waiting = new Patience(traffic, patience);
        try (waiting) {
            ServerResponse answer = next.handle(request);
            InputStream body = Objects.requireNonNull(
                    MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR));
            traffic.begin(body);
            MvcUtils.putAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR,
                    new PassingBody(body, service.name(), traffic, patience));
            return answer;
        } catch (ResourceAccessException broken) {
            throw reason(broken, traffic, waiting);
        }
    }

    private static RuntimeException reason(ResourceAccessException broken, Traffic traffic, Patience waiting) {
        if (traffic.isClientGone()) {
            return new ErrorResponseException(HttpStatus.BAD_REQUEST, broken);
        }
        return waiting.isLost() ? broken : new ConnectionLost(broken);
    }
}
