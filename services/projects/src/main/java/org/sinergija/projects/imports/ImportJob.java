package org.sinergija.projects.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.Original;
import org.sinergija.projects.upload.StoredFile;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/// The import of one file, and how far it got.
///
/// @param publisher whose file it is: its jobs run one after another
/// @param sender who may see it, besides the organisation that it is for
/// @param bytes of the file as it was sent
/// @param records how many there are, once that is known
/// @param applied up to which record
/// @param vanished how many records of the last file were found missing, once that is known; they stand after the file's own
/// @param attempts how often an instance began or took it up
/// @param waitingFor the service that it needs and that does not answer
/// @param notes what a reader should know of the import as a whole
@Document("imports")
record ImportJob(@Id UUID id, String publisher, StoredFile file, Original.Format format, long bytes,
        ImportOptions options, Sender sender, State state, Instant queuedAt, @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer records, int applied, @Nullable Integer vanished, Counts counts, int attempts,
        @Nullable String waitingFor, @Nullable Failure failure, List<String> notes, @Nullable Reversal reversal) {
    /// Whose files are nobody's: they are never compared with the last.
    static final String ANONYMOUS = "anonymous";

    ImportJob {
        sender = sender == null ? Sender.NOBODY : sender;
    }

    enum State {
        QUEUED, RUNNING, COMPLETED, FAILED;

        boolean isOver() {
            return this == COMPLETED || this == FAILED;
        }
    }

    /// Why it failed.
    ///
    /// @param line of the file; 0 where that is not known
    record Failure(String detail, int line) {}

    static ImportJob queued(UUID id, String publisher, StoredFile file, Original.Format format, long bytes,
            ImportOptions options, Sender sender, Instant at) {
        return new ImportJob(id, publisher, file, format, bytes, options, sender, State.QUEUED, at, null, null, null, 0,
                null,
                Counts.NONE, 0, null, null, List.of(), null);
    }

    /// The organisations that it is for.
    List<UUID> owners() {
        return Stream.of(sender.organisation(), options.organisation()).flatMap(Stream::ofNullable).distinct().toList();
    }

    /// Whether it, or its reversal, is to be worked on.
    boolean isOpen() {
        return !state.isOver() || (reversal != null && !reversal.state().isOver());
    }

    /// From when on it, or its reversal, has waited or run.
    Instant since() {
        return state.isOver() && reversal != null ? reversal.requestedAt() : queuedAt;
    }

    double progress() {
        if (state == State.COMPLETED) {
            return 1;
        }
        return records == null || records == 0 ? 0 : Math.floor(1000.0 * applied / records) / 1000;
    }

    /// Of the file, and those that vanished.
    int allRecords() {
        return applied + (vanished == null ? 0 : vanished);
    }
}
