package org.sinergija.starter.security;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The service's own access token (RFC 6749 §4.4), for its calls of other services; kept until shortly before it expires.
public final class ClientTokens {
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final CircuitBreakerConfig BREAKER = CircuitBreakerConfig.custom().slidingWindowSize(10)
            .minimumNumberOfCalls(5).failureRateThreshold(50).waitDurationInOpenState(Duration.ofSeconds(2))
            .permittedNumberOfCallsInHalfOpenState(2).build();
    private static final RetryConfig RETRY = RetryConfig.custom().maxAttempts(3)
            .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(Duration.ofMillis(100), 2))
            .ignoreExceptions(HttpClientErrorException.class).build();

    private final ClientSettings settings;
    private final Clock clock;
    private final RestClient client;
    private final JsonMapper json = JsonMapper.shared();
    private final CircuitBreaker breaker = CircuitBreaker.of("identity", BREAKER);
    private final Retry retry = Retry.of("identity", RETRY);
    private volatile @Nullable Kept kept;

    private record Kept(String token, Instant until) {}

    ClientTokens(ClientSettings settings, Clock clock) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build());
        requests.setReadTimeout(settings.timeout());
        this.client = RestClient.builder().requestFactory(requests).build();
        this.settings = settings;
        this.clock = clock;
    }

    /// What to send as a bearer token; nothing where the service is no client of any provider.
    ///
    /// @throws IdentityAway if there is none now
    public Optional<String> token() {
        if (settings.id() == null || settings.secret() == null) {
            return Optional.empty();
        }
        Kept current = kept;
        if (current == null || !clock.instant().isBefore(current.until())) {
            current = fetch(settings.id(), settings.secret());
            kept = current;
        }
        return Optional.of(current.token());
    }

    /// Whether it is a client of a provider.
    public boolean isClient() {
        return settings.id() != null;
    }

    /// To be said when a token was refused: the next one is a new one.
    public void forget() {
        kept = null;
    }

    private Kept fetch(String id, String secret) {
        try {
            return retry.executeSupplier(() -> breaker.executeSupplier(() -> ask(id, secret)));
        } catch (RestClientException | CallNotPermittedException away) {
            throw new IdentityAway(away);
        }
    }

    private Kept ask(String id, String secret) {
        MultiValueMap<String, String> grant = MultiValueMap.fromSingleValue(Map.of("grant_type", "client_credentials"));
        JsonNode answer = json.readTree(client.post().uri(settings.tokenUri())
                .headers(headers -> headers.setBasicAuth(id, secret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED).body(grant).retrieve().requiredBody(String.class));
        Duration lifetime = Duration.ofSeconds(answer.path("expires_in").asLong(0));
        return new Kept(answer.path("access_token").asString(), clock.instant().plus(lifetime).minus(MARGIN));
    }
}
