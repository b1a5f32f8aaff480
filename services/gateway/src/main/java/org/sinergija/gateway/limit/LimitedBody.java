package org.sinergija.gateway.limit;

import java.io.IOException;

import jakarta.servlet.ServletInputStream;
import org.sinergija.gateway.door.RequestBody;
import org.sinergija.gateway.problem.Refusal;
import org.springframework.http.HttpStatus;

/// A body whose length nobody told.
final class LimitedBody extends RequestBody {
    private final long most;
    private long read;

    LimitedBody(ServletInputStream body, long most) {
        super(body);
        this.most = most;
    }

    static Refusal tooLarge(long most) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "body-too-large",
                "A body may have at most %d bytes here.".formatted(most));
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        read += Math.max(some, 0);
        if (read > most) {
            throw tooLarge(most);
        }
        return some;
    }
}
