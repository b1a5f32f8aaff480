package org.sinergija.gateway;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/// The body of a request, so that a large one on a slow line is not taken for the silence of a service.
final class FromClient extends ServletInputStream {
    private final ServletInputStream body;
    private final Traffic traffic;

    FromClient(ServletInputStream body, Traffic traffic) {
        this.body = body;
        this.traffic = traffic;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        traffic.awaitClient();
        try {
            return body.read(into, offset, length);
        } catch (IOException gone) {
            traffic.loseClient();
            throw gone;
        } finally {
            traffic.move();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
