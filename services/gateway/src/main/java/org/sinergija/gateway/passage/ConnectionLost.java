package org.sinergija.gateway.passage;

import java.io.IOException;

import org.springframework.web.client.ResourceAccessException;

/// A service refused a connection or broke it off before it answered; another attempt may reach another instance.
final class ConnectionLost extends ResourceAccessException {
    private static final long serialVersionUID = 1L;

    ConnectionLost(ResourceAccessException broken) {
        super("Connection lost", new IOException(broken));
    }
}
