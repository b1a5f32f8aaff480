package org.sinergija.gateway.passage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The body of an answer on its way through. If the service breaks it off, or stays silent in its midst, so is the answer to
/// the client: half of it must not pass for the whole.
final class PassingBody extends FilterInputStream {
    private static final Logger log = LoggerFactory.getLogger(PassingBody.class);

    private final String service;
    private final Traffic traffic;
    private final Duration patience;

    PassingBody(InputStream body, String service, Traffic traffic, Duration patience) {
        super(body);
        this.service = service;
        this.traffic = traffic;
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try (Patience _ = new Patience(traffic, patience)) {
            return super.read(into, offset, length);
        } catch (IOException broken) {
            log.atWarn().addKeyValue("service", service).addKeyValue("cause", broken.getMessage())
                    .log("Answer broken off");
            // Without its cause, which would be taken for the client's going away.
            throw new CloseNowException("The service %s broke its answer off.".formatted(service));
        }
    }
}
