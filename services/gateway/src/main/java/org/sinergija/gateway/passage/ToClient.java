package org.sinergija.gateway.passage;

import java.io.IOException;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;

/// The body of an answer, so that no service goes on answering a client that hung up.
final class ToClient extends ServletOutputStream {
    private final ServletOutputStream body;
    private final Traffic traffic;

    ToClient(ServletOutputStream body, Traffic traffic) {
        this.body = body;
        this.traffic = traffic;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[]{(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        try {
            body.write(from, offset, length);
        } catch (IOException gone) {
            traffic.loseClient();
            throw gone;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            body.flush();
        } catch (IOException gone) {
            traffic.loseClient();
            throw gone;
        }
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        body.setWriteListener(listener);
    }
}
