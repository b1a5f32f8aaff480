package org.sinergija.starter.event;

/// The event can never be handled as it is; it goes to the dead-letter topic with this message as the reason.
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        super(message);
    }

    public UnreadableEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
