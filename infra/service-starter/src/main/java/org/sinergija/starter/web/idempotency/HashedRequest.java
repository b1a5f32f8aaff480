package org.sinergija.starter.web.idempotency;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.sinergija.starter.web.binding.PassingBody;

/// A request whose body is too long to be read before it is answered, so that its hash is known only afterwards.
final class HashedRequest extends HttpServletRequestWrapper {
    private final MessageDigest digest;

    HashedRequest(HttpServletRequest request, MessageDigest digest) {
        super(request);
        this.digest = digest;
    }

    /// Of the whole body, whose rest is read for it.
    String hash() throws IOException {
        getInputStream().transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new PassingBody(super.getInputStream()) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int read = super.read(target, offset, length);
                digest.update(target, offset, Math.max(read, 0));
                return read;
            }
        };
    }
}
