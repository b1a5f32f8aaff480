package org.sinergija.gateway.passage;

import java.io.IOException;

import jakarta.servlet.ServletInputStream;
import org.sinergija.gateway.door.RequestBody;

/// The body of a request, so that a large one on a slow line is not taken for the silence of a service.
final class FromClient extends RequestBody {
    private final Traffic traffic;

    FromClient(ServletInputStream body, Traffic traffic) {
        super(body);
        this.traffic = traffic;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        traffic.awaitClient();
        try {
            return super.read(into, offset, length);
        } catch (IOException gone) {
            traffic.loseClient();
            throw gone;
        } finally {
            traffic.move();
        }
    }
}
