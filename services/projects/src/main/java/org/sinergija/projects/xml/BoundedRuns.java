package org.sinergija.projects.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;

import org.sinergija.projects.exchange.UnreadableFile;

/// Bytes in which no run goes on for megabytes without a blank or a sign of markup. A parser caps the length of what it
/// reads but for names, which it holds whole.
final class BoundedRuns extends FilterInputStream {
    private static final int LONGEST = 4_000_000;
    private static final String SIGNS = " \t\r\n<>&;='\"/";

    private final byte[] beginning = new byte[4];
    private long position;
    private int width = 1;
    private ByteOrder order = ByteOrder.BIG_ENDIAN;
    private long run;

    BoundedRuns(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            begin(bytes, offset, count);
            position += count;
            int last = lastSign(bytes, offset, count);
            run = last < 0 ? run + count : count - 1 - last;
            if (run > LONGEST) {
                throw new UnreadableFile(
                        "More than %,d bytes without a blank or a tag: this is no XML that can be read."
                                .formatted(LONGEST),
                        0, null);
            }
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// Where in these bytes the last sign ends, from the back since it is never far; -1 if there is none.
    private int lastSign(byte[] bytes, int offset, int count) {
        for (int i = count - 1; i >= width - 1; i--) {
            boolean whole = (position - count + i + 1) % width == 0;
            if (whole && isSign(bytes, offset + i)) {
                return i;
            }
        }
        return -1;
    }

    /// In UTF-16 and UTF-32 a letter can have a byte that looks like a sign.
    private boolean isSign(byte[] bytes, int end) {
        long character = 0;
        for (int i = 0; i < width; i++) {
            int at = order == ByteOrder.BIG_ENDIAN ? end - width + 1 + i : end - i;
            character = (character << 8) | Byte.toUnsignedLong(bytes[at]);
        }
        return character < 128 && SIGNS.indexOf((int) character) >= 0;
    }

    private void begin(byte[] bytes, int offset, int count) {
        for (int i = 0; i < count && position + i < beginning.length; i++) {
            int at = (int) position + i;
            beginning[at] = bytes[offset + i];
            if (at == beginning.length - 1) {
                seeWidth();
            }
        }
    }

    /// Told by the byte order mark, or by the first `<`.
    private void seeWidth() {
        int zeros = 0;
        for (byte one : beginning) {
            zeros += one == 0 ? 1 : 0;
        }
        boolean bigMark = beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF;
        boolean littleMark = beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE;
        order = beginning[0] == 0 || bigMark ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        if (zeros == 3 || (zeros == 2 && (littleMark || (beginning[0] == 0 && beginning[1] == 0)))) {
            width = 4;
        } else if (zeros == 2 || bigMark || littleMark) {
            width = 2;
        }
    }
}
