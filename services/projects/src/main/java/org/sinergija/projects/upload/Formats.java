package org.sinergija.projects.upload;

import java.io.IOException;
import java.io.InputStream;

import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.exchange.RecordReader;

/// Who reads which files.
public record Formats(Opener iati, Opener hxl) {

    /// Begins to read a file.
    @FunctionalInterface
    public interface Opener {
        /// @throws org.sinergija.projects.exchange.UnreadableFile if its beginning shows that it is not one of those
        RecordReader open(InputStream content) throws IOException;
    }

    public RecordReader open(Original.Format format, InputStream content) throws IOException {
        return switch (format) {
            case IATI -> iati.open(content);
            case HXL -> hxl.open(content);
        };
    }
}
