package org.sinergija.starter.neighbour;

/// A service does not answer, or not in time; whoever asks waits and asks again.
public final class NeighbourAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NeighbourAway(String message, Throwable cause) {
        super(message, cause);
    }

    NeighbourAway(String message) {
        super(message);
    }
}
