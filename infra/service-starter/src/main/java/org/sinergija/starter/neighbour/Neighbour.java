package org.sinergija.starter.neighbour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.micrometer.core.instrument.Metrics;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapSetter;
import org.sinergija.starter.security.ClientTokens;
import org.sinergija.starter.security.IdentityAway;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks another service with this service's own token: not longer than it may take, again where it did not answer, and for a
/// while no more where it stays silent.
public final class Neighbour {
    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom().slidingWindowSize(10)
            .minimumNumberOfCalls(5).failureRateThreshold(50).waitDurationInOpenState(Duration.ofSeconds(2))
            .permittedNumberOfCallsInHalfOpenState(2).recordExceptions(NeighbourAway.class).build();
    private static final RetryConfig RETRY = RetryConfig.custom().maxAttempts(3)
            .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(100), 2))
            .retryExceptions(NeighbourAway.class).build();

    private static final TextMapSetter<HttpHeaders> SET = (headers, header, value) -> {
        if (headers != null) {
            headers.set(header, value);
        }
    };

    private final String name;
    private final ClientTokens tokens;
    private final RestClient client;
    private final JsonMapper json = JsonMapper.shared();
    private final CircuitBreaker breaker;
    private final Retry retry;

    /// @param name as people know it
    /// @param url scheme, host and port
    /// @param patience how long it may take for an answer
    public Neighbour(String name, URI url, Duration patience, ClientTokens tokens) {
        this.name = name;
        this.tokens = tokens;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build());
        requests.setReadTimeout(patience);
        client = RestClient.builder().requestFactory(requests).baseUrl(url.toString())
                .requestInterceptor((request, body, execution) -> {
                    W3CTraceContextPropagator.getInstance().inject(Context.current(), request.getHeaders(), SET);
                    return execution.execute(request, body);
                }).build();
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(BREAKER);
        breaker = breakers.circuitBreaker(name);
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(Metrics.globalRegistry);
        retry = Retry.of(name, RETRY);
    }

    /// @throws NeighbourAway if it does not answer
    public Reply get(String path) {
        return get(path, "en");
    }

    /// @param language in which people are to read the answer (BCP 47)
    /// @throws NeighbourAway if it does not answer
    public Reply get(String path, String language) {
        return guarded(() -> client.get().uri(URI.create(path)).header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .headers(headers -> tokens.token().ifPresent(headers::setBearerAuth))
                .exchangeForRequiredValue((_, response) -> reply(response)));
    }

    /// What may be asked twice and is done once.
    ///
    /// @throws NeighbourAway if it does not answer
    public Reply post(String path, String body) {
        return guarded(() -> client.post().uri(URI.create(path))
                .headers(headers -> tokens.token().ifPresent(headers::setBearerAuth))
                .contentType(MediaType.APPLICATION_JSON).body(body)
                .exchangeForRequiredValue((_, response) -> reply(response)));
    }

    /// The same for whoever makes a request here, with that one's token and rights.
    ///
    /// @param authorization the header as it came
    /// @param key by which the neighbour knows it again if it is asked twice
    /// @throws NeighbourAway if it does not answer
    public Reply postAs(String authorization, String key, String path, String body) {
        return guarded(() -> client.post().uri(URI.create(path)).header(HttpHeaders.AUTHORIZATION, authorization)
                .header("Idempotency-Key", key).contentType(MediaType.APPLICATION_JSON).body(body)
                .exchangeForRequiredValue((_, response) -> read(response)));
    }

    private Reply guarded(Supplier<Reply> question) {
        try {
            return retry.executeSupplier(() -> breaker.executeSupplier(() -> {
                try {
                    return question.get();
                } catch (ResourceAccessException | IdentityAway silent) {
                    throw new NeighbourAway("%s does not answer".formatted(name), silent);
                }
            }));
        } catch (CallNotPermittedException silentForLong) {
            throw new NeighbourAway("%s has not answered for a while".formatted(name), silentForLong);
        }
    }

    private Reply reply(ClientHttpResponse response) throws IOException {
        if (response.getStatusCode().value() == 401 && tokens.isClient()) {
            tokens.forget();
            throw new NeighbourAway("%s did not take the token".formatted(name));
        }
        return read(response);
    }

    private Reply read(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status == 429 || status >= 500) {
            throw new NeighbourAway("%s answered %d".formatted(name, status));
        }
        byte[] body = response.getBody().readAllBytes();
        JsonNode read = body.length == 0 ? json.missingNode() : json.readTree(body);
        return new Reply(status, read);
    }
}
