package org.sinergija.projects.upload;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.sinergija.starter.web.problem.Problem;

/// What somebody sends, unpacked as it is read; reading it refuses what is too large, packed too well to be true, or cut off.
final class SentFile extends FilterInputStream {
    /// Text packs tenfold, tables a hundredfold at best.
    private static final int HIGHEST_RATIO = 200;
    /// So much may come of little.
    private static final long FREE = 10L * 1024 * 1024;
    private static final int MAGIC = 0x1f8b;
    private static final int SKIPPED_AT_ONCE = 8192;

    private final Counted sent;
    private final UploadLimits limits;
    private final Packing packing;
    private long unpacked;

    private enum Packing {
        NONE, GZIP
    }

    private SentFile(Counted sent, InputStream content, UploadLimits limits, Packing packing) {
        super(content);
        this.sent = sent;
        this.limits = limits;
        this.packing = packing;
    }

    /// @param encoding the `Content-Encoding` that was announced; gzip is known by its first bytes too
    /// @throws InvalidRequest if it is empty, or announced as gzip and is not
    static SentFile of(InputStream body, @Nullable String encoding, UploadLimits limits) throws IOException {
        Counted sent = new Counted(body, limits);
        BufferedInputStream content = new BufferedInputStream(sent);
        content.mark(2);
        int first = content.read();
        int magic = first << 8 | content.read();
        content.reset();
        if (first < 0) {
            throw refusal("The file is empty.");
        }
        if (encoding != null && !encoding.equalsIgnoreCase("identity") && !encoding.equalsIgnoreCase("gzip")) {
            throw Problem.UNSUPPORTED_MEDIA_TYPE
                    .refusing("Content-Encoding may be gzip or missing, not %s.".formatted(encoding));
        }
        if (magic == MAGIC) {
            return new SentFile(sent, gunzip(content), limits, Packing.GZIP);
        }
        if ("gzip".equalsIgnoreCase(encoding)) {
            throw refusal("Content-Encoding says gzip, but the body is none.");
        }
        return new SentFile(sent, content, limits, Packing.NONE);
    }

    private static InputStream gunzip(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, 1 << 16);
        } catch (ZipException | EOFException damaged) {
            throw damaged(damaged);
        }
    }

    /// How many bytes were sent, as far as they were read.
    long sent() {
        return sent.count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = readPacked(target, offset, length);
        unpacked += Math.max(read, 0);
        if (unpacked > limits.unpacked().toBytes()) {
            throw Problem.BODY_TOO_LARGE
                    .refusing("A file may have at most %d bytes when unpacked.".formatted(limits.unpacked().toBytes()));
        }
        if (unpacked > FREE && unpacked / HIGHEST_RATIO > sent.count) {
            throw Problem.BODY_TOO_LARGE
                    .refusing("The file grows more than %d-fold when unpacked.".formatted(HIGHEST_RATIO));
        }
        return read;
    }

    private int readPacked(byte[] target, int offset, int length) throws IOException {
        if (packing == Packing.NONE) {
            return in.read(target, offset, length);
        }
        try {
            return in.read(target, offset, length);
        } catch (ZipException | EOFException damaged) {
            throw damaged(damaged);
        }
    }

    /// Whoever skips, reads.
    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, SKIPPED_AT_ONCE)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static InvalidRequest damaged(IOException damaged) {
        return refusal("The gzip is damaged or cut off: %s.".formatted(damaged.getMessage()));
    }

    private static InvalidRequest refusal(String why) {
        return new InvalidRequest(why, List.of(new Fault("", why)));
    }

    private static final class Counted extends FilterInputStream {
        private final UploadLimits limits;
        private long count;

        private Counted(InputStream body, UploadLimits limits) {
            super(body);
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            count += result < 0 ? 0 : bytes;
            if (count > limits.sent().toBytes()) {
                throw limits.tooLarge();
            }
            return result;
        }
    }
}
