package org.sinergija.projects.turn;

/// Another may go on now.
public final class TurnOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TurnOver(String message) {
        super(message);
    }
}
