package org.sinergija.projects.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.sinergija.projects.csv.CsvFile.Letters;
import org.sinergija.projects.exchange.UnreadableFile;

/// Watches bytes pass and tells how they are encoded: by their mark; by zeros in every other place (UTF-16); by being UTF-8
/// throughout; else as Windows-1251 or -1250. Those two share most of their bytes, and the words tell them apart: Cyrillic
/// words consist of bytes beyond ASCII, while in Latin words of the region one letter in ten does.
final class LettersSeen {
    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final int BEGINNING = 4096;
    /// At most one in so many sequences is a mistake in a file that is UTF-8 all the same.
    private static final int UTF8_UNLESS_ONE_IN = 10;

    private final byte[] beginning = new byte[BEGINNING];
    private long size;
    private long zeros;
    private final Utf8 utf8 = new Utf8();
    private int previous;
    private long besideBeyondAscii;
    private long besideAsciiLetters;

    void add(byte[] bytes, int length) {
        if (size < BEGINNING) {
            System.arraycopy(bytes, 0, beginning, (int) size, (int) Math.min(length, BEGINNING - size));
        }
        for (int i = 0; i < length; i++) {
            int next = bytes[i] & 0xFF;
            utf8.add(next);
            if (next == 0) {
                zeros++;
            }
            if (next >= 0x80 || previous >= 0x80) {
                besideBeyondAscii += next >= 0x80 && previous >= 0x80 ? 1 : 0;
                besideAsciiLetters += isAsciiLetter(next) || isAsciiLetter(previous) ? 1 : 0;
            }
            previous = next;
        }
        size += length;
    }

    Letters letters() {
        int known = (int) Math.min(size, BEGINNING);
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return new Letters(StandardCharsets.UTF_8, 3, utf8.mistakes());
        }
        if (startsWith(0xFF, 0xFE)) {
            return new Letters(StandardCharsets.UTF_16LE, 2, size % 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return new Letters(StandardCharsets.UTF_16BE, 2, size % 2);
        }
        if (startsWith('P', 'K', 3, 4) || startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile("This is a workbook or an archive, not a CSV file. Save the sheet as CSV (UTF-8).",
                    0,
                    null);
        }
        if (zeros > 0) {
            return withZeros(Arrays.copyOf(beginning, known));
        }
        if (utf8.mistakes() == 0 || utf8.sequences() > UTF8_UNLESS_ONE_IN * utf8.mistakes()) {
            return new Letters(StandardCharsets.UTF_8, 0, utf8.mistakes());
        }
        return new Letters(besideBeyondAscii > besideAsciiLetters ? WINDOWS_1251 : WINDOWS_1250, 0, 0);
    }

    private Letters withZeros(byte[] start) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < start.length; i++) {
            if (start[i] == 0 && i % 2 == 0) {
                even++;
            } else if (start[i] == 0) {
                odd++;
            }
        }
        int some = Math.max(4, start.length / 20);
        if (odd >= some && even == 0) {
            return new Letters(StandardCharsets.UTF_16LE, 0, size % 2);
        }
        if (even >= some && odd == 0) {
            return new Letters(StandardCharsets.UTF_16BE, 0, size % 2);
        }
        throw new UnreadableFile("The file has zero bytes, so it is no text. Save the table as CSV (UTF-8).", 0, null);
    }

    private boolean startsWith(int... bytes) {
        boolean starts = size >= bytes.length;
        for (int i = 0; i < bytes.length && starts; i++) {
            starts = (beginning[i] & 0xFF) == bytes[i];
        }
        return starts;
    }

    private static boolean isAsciiLetter(int next) {
        return (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
    }

    /// Counts what is UTF-8 beyond ASCII, and what cannot be.
    private static final class Utf8 {
        private int missing;
        private long sequences;
        private long mistakes;

        void add(int next) {
            boolean continues = (next & 0xC0) == 0x80;
            if (missing > 0 && continues) {
                missing--;
                sequences += missing == 0 ? 1 : 0;
                return;
            }
            mistakes += missing > 0 || continues ? 1 : 0;
            missing = next < 0xC2 || next > 0xF4 ? 0 : next < 0xE0 ? 1 : next < 0xF0 ? 2 : 3;
            mistakes += !continues && next >= 0x80 && missing == 0 ? 1 : 0;
        }

        long sequences() {
            return sequences;
        }

        long mistakes() {
            return mistakes + (missing > 0 ? 1 : 0);
        }
    }
}
