package org.sinergija.projects.csv;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.sinergija.projects.exchange.UnreadableFile;

/// A file of comma-separated values, on disk while it is read: in what letters it is written only the whole of it tells.
public final class CsvFile implements Closeable {
    private static final long LARGEST = 1L << 30;

    private final Path file;
    private final Letters letters;

    private CsvFile(Path file, Letters letters) {
        this.file = file;
        this.letters = letters;
    }

    /// @throws UnreadableFile if it is no text, or too large
    public static CsvFile of(InputStream bytes) throws IOException {
        Path file = Files.createTempFile("table", ".csv");
        LettersSeen seen = new LettersSeen();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new UnreadableFile("The table has more than %d MB.".formatted(LARGEST >> 20), 0, null);
                }
                seen.add(buffer, read);
                out.write(buffer, 0, read);
            }
            return new CsvFile(file, seen.letters());
        } catch (IOException | UnreadableFile failed) {
            Files.delete(file);
            throw failed;
        }
    }

    /// How many bytes are not of the encoding that the rest is in; they are read as `�`.
    public long strays() {
        return letters.strays();
    }

    public CsvRows rows(char separator) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        bytes.skipNBytes(letters.mark());
        return CsvRows.of(new InputStreamReader(bytes, letters.charset()), separator);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    /// @param mark how many bytes stand before the text and say how it is encoded
    /// @param strays how many bytes are not of that encoding
    record Letters(Charset charset, int mark, long strays) {}
}
