package org.sinergija.projects.upload;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.Fault;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.exchange.RecordReader;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.UnreadableFile;
import org.sinergija.projects.identity.Publisher;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.stereotype.Component;

/// Takes files in, with a look at their beginning: what is none of ours is refused at once.
@Component
public class Uploads {
    /// How much of a file its beginning may take.
    private static final int BEGINNING = 4 * 1024 * 1024;
    private static final int RECORDS_LOOKED_AT = 1_000;
    private static final int LONGEST_NAME = 200;

    private final StoredFiles files;
    private final Formats formats;

    Uploads(StoredFiles files, Formats formats) {
        this.files = files;
        this.formats = formats;
    }

    /// A file that was kept.
    ///
    /// @param sent how many bytes
    /// @param reporter whose file it says it is, by its first records
    public record Upload(StoredFile file, Original.Format format, long sent, Optional<String> reporter) {}

    /// @param announced how many bytes are to come; negative where that is not said
    /// @throws InvalidRequest if it is no file of that format
    public Upload take(InputStream body, long announced, @Nullable String encoding, Original.Format format,
            UploadLimits limits) throws IOException {
        limits.mustAllow(announced);
        SentFile sent = SentFile.of(body, encoding, limits);
        BufferedInputStream content = new BufferedInputStream(sent, 1 << 16);
        content.mark(BEGINNING);
        try (RecordReader _ = formats.open(format, new Unclosable(content))) {
            rewind(content);
        } catch (UnreadableFile unreadable) {
            throw refusal(unreadable);
        }
        StoredFile file = files.keep(content);
        try {
            return new Upload(file, format, sent.sent(), reporter(file, format));
        } catch (UnreadableFile unreadable) {
            files.delete(file.id());
            throw refusal(unreadable);
        }
    }

    private static void rewind(BufferedInputStream content) {
        try {
            content.reset();
        } catch (IOException readFurther) {
            throw new UnreadableFile("The first records are not within the first %d bytes.".formatted(BEGINNING), 0,
                    readFurther);
        }
    }

    private Optional<String> reporter(StoredFile file, Original.Format format) throws IOException {
        try (RecordReader reader = formats.open(format, files.open(file.id()))) {
            for (int i = 0; i < RECORDS_LOOKED_AT; i++) {
                Optional<ReportedRecord> record = reader.next();
                if (record.isEmpty()) {
                    return Optional.empty();
                }
                if (record.get().activity() != null) {
                    String name = Publisher.nameOf(record.get().activity().lead());
                    return Optional.of(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
                }
            }
            return Optional.empty();
        }
    }

    private static InvalidRequest refusal(UnreadableFile unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        return new InvalidRequest(message, List.of(new Fault("",
                unreadable.line() == 0 ? message : "line %d: %s".formatted(unreadable.line(), message))));
    }

    /// Whoever looks at the beginning does not close the rest.
    private static final class Unclosable extends FilterInputStream {
        private Unclosable(InputStream content) {
            super(content);
        }

        @Override
        public void close() {
            // it is read on
        }
    }
}
