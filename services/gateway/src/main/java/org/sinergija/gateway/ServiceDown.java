package org.sinergija.gateway;

import java.time.Duration;

/// A service did not answer; whether it did what was asked is unknown.
final class ServiceDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String service;
    private final Duration retryAfter;

    ServiceDown(String service, Duration retryAfter, Throwable cause) {
        super("The service %s does not answer.".formatted(service), cause);
        this.service = service;
        this.retryAfter = retryAfter;
    }

    String service() {
        return service;
    }

    String detail() {
        return "The service %s does not answer at present. Try again later, with the same Idempotency-Key.".formatted(
                service);
    }

    String retryAfterSeconds() {
        return Long.toString(Math.max(1, retryAfter.toSeconds()));
    }
}
