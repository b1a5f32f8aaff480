package org.sinergija.gateway.passage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// What moves between a client, the gateway and a service for one request.
final class Traffic {
    private static final String ATTRIBUTE = Traffic.class.getName();

    private volatile long moved = System.nanoTime();
    private volatile boolean clientsTurn;
    private volatile boolean clientGone;
    private volatile @Nullable InputStream answer;

    /// That of this request.
    static Traffic of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Traffic known) {
            return known;
        }
        Traffic traffic = new Traffic();
        request.setAttribute(ATTRIBUTE, traffic);
        return traffic;
    }

    /// From here on it is the client whom everybody waits for.
    void awaitClient() {
        clientsTurn = true;
    }

    void move() {
        clientsTurn = false;
        moved = System.nanoTime();
    }

    /// @param body of the service's answer, as it comes
    void begin(InputStream body) {
        answer = body;
    }

    /// The service is told by the end of its connection; what it has not said yet, nobody would hear.
    void loseClient() {
        clientGone = true;
        InputStream coming = answer;
        if (coming != null) {
            try {
                coming.close();
            } catch (IOException unheardOf) {
                throw new UncheckedIOException(unheardOf);
            }
        }
    }

    boolean isClientGone() {
        return clientGone;
    }

    /// For how long a service has said and taken nothing that it could have.
    long silenceNanos() {
        return clientsTurn ? 0 : System.nanoTime() - moved;
    }
}
