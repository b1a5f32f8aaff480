package org.sinergija.starter.fault;

/// The caller may not act on this record (HTTP 403); the message states the rule and the value.
public final class NotYours extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotYours(String message) {
        super(message);
    }
}
