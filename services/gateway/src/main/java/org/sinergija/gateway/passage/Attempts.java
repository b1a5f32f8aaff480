package org.sinergija.gateway.passage;

import java.time.Duration;

import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.retry.RetryRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/// How often a safe question is put to a service: twice, if the connection fails or a balancer before it has nobody to ask.
/// Silence is not repeated, since the caller has waited already.
@Component
final class Attempts {
    private static final RetryConfig CONFIG = RetryConfig.<ServerResponse>custom().maxAttempts(2)
            .waitDuration(Duration.ofMillis(100)).retryExceptions(ConnectionLost.class)
            .retryOnResult(answer -> answer.statusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE)
                    && answer.headers().getContentLength() == 0)
            .build();

    private final RetryRegistry registry;

    Attempts(RetryRegistry registry) {
        this.registry = registry;
    }

    Retry at(String service) {
        return registry.retry(service, CONFIG);
    }
}
