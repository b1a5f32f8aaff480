package org.sinergija.projects.exchange;

import java.io.Closeable;
import java.util.Optional;

/// Reads a file record by record and holds one at a time.
public interface RecordReader extends Closeable {

    /// Empty at the end of the file.
    ///
    /// @throws UnreadableFile if the file cannot be read on
    Optional<ReportedRecord> next();
}
