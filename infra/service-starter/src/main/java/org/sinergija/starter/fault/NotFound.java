package org.sinergija.starter.fault;

/// There is no such thing (HTTP 404); the message states the rule and the value.
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String message) {
        super(message);
    }
}
