package org.sinergija.gateway.neighbour;

import java.net.http.HttpClient;
import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.sinergija.gateway.neighbour.Neighbours.Neighbour;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/// Whether a service is ready; without it the gateway is DEGRADED, since the others still answer.
final class NeighbourHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");
    /// A service needs 3 s to learn that its store is away.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Neighbour neighbour;
    private final CircuitBreaker breaker;
    private final RestClient client;

    NeighbourHealth(Neighbour neighbour, CircuitBreaker breaker) {
        this.neighbour = neighbour;
        this.breaker = breaker;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().version(
                HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(1)).build());
        requests.setReadTimeout(PATIENCE);
        this.client = RestClient.builder().requestFactory(requests).baseUrl(neighbour.url().toString()).build();
    }

    @Override
    public Health health() {
        return answer().withDetail("circuit", breaker.getState()).build();
    }

    private Health.Builder answer() {
        try {
            HttpStatusCode status = client.get().uri("/actuator/health/readiness").exchangeForRequiredValue((request,
                    response) -> response.getStatusCode());
            return status.is2xxSuccessful() ? Health.up() : degraded("is not ready");
        } catch (ResourceAccessException silence) {
            return degraded("does not answer");
        }
    }

    private Health.Builder degraded(String why) {
        return Health.status(DEGRADED).withDetail("reason", "%s %s.".formatted(neighbour.name(), why));
    }
}
