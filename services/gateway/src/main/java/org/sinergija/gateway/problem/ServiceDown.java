package org.sinergija.gateway.problem;

import java.time.Duration;

/// A service did not answer; whether it did what was asked is unknown.
public final class ServiceDown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String service;
    private final String meaning;
    private final Duration retryAfter;

    /// @param meaning what cannot be done meanwhile
    public ServiceDown(String service, String meaning, Duration retryAfter, Throwable cause) {
        super("The service %s does not answer.".formatted(service), cause);
        this.service = service;
        this.meaning = meaning;
        this.retryAfter = retryAfter;
    }

    String service() {
        return service;
    }

    public String detail() {
        return "%s %s".formatted(getMessage(), meaning);
    }

    String retryAfterSeconds() {
        return Long.toString(Math.max(1, retryAfter.toSeconds()));
    }
}
