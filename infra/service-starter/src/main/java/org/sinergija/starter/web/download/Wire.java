package org.sinergija.starter.web.download;

import java.io.IOException;
import java.io.OutputStream;

/// The way to the client, which knows whether anything went there and whether it broke. It is the container's to close.
final class Wire extends OutputStream {
    private final OutputStream client;
    private boolean used;
    private boolean broken;
    private boolean cut;

    Wire(OutputStream client) {
        this.client = client;
    }

    boolean isUsed() {
        return used;
    }

    boolean isBroken() {
        return broken;
    }

    /// From now on nothing gets through.
    void cut() {
        cut = true;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[]{(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        pass(() -> client.write(octets, offset, length));
    }

    @Override
    public void flush() throws IOException {
        pass(client::flush);
    }

    private void pass(Passing passing) throws IOException {
        if (cut) {
            return;
        }
        used = true;
        try {
            passing.go();
        } catch (IOException gone) {
            broken = true;
            cut = true;
            throw gone;
        }
    }

    private interface Passing {
        void go() throws IOException;
    }
}
