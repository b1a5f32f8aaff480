package org.sinergija.starter.fault;

/// Somebody else changed it in between (HTTP 412); the message states the rule and the value.
public final class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stale(String message) {
        super(message);
    }
}
