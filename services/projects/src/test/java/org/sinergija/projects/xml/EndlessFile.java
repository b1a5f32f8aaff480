package org.sinergija.projects.xml;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;

/// A file that is made while it is read: a beginning, a part again and again, an end.
public final class EndlessFile extends InputStream {
    private final LongFunction<String> parts;
    private final long count;
    private final String end;
    private final Charset charset;
    private byte[] part;
    private int at;
    private long made;

    /// @param parts by their number, from 0
    public EndlessFile(String beginning, LongFunction<String> parts, long count, String end) {
        this(beginning, parts, count, end, StandardCharsets.UTF_8);
    }

    EndlessFile(String beginning, LongFunction<String> parts, long count, String end, Charset charset) {
        this.parts = parts;
        this.count = count;
        this.end = end;
        this.charset = charset;
        this.part = beginning.getBytes(charset);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        while (at == part.length) {
            if (made > count) {
                return -1;
            }
            part = (made < count ? parts.apply(made) : end).getBytes(charset);
            made++;
            at = 0;
        }
        int copied = Math.min(length, part.length - at);
        System.arraycopy(part, at, bytes, offset, copied);
        at += copied;
        return copied;
    }
}
