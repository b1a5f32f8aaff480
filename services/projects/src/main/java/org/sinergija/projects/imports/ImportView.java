package org.sinergija.projects.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.projects.exchange.Original;

/// An import as its owner sees it.
///
/// @param progress from 0 to 1
/// @param publisher whose file it is
/// @param records where to read what became of each record
/// @param waitingFor a service that does not answer; the import goes on by itself when it is back
/// @param error why it failed
/// @param notes on the file as a whole
record ImportView(UUID id, ImportJob.State state, double progress, Counts counts, String publisher, boolean dryRun,
        String vanished, @Nullable UUID organisation, File file, String records, @Nullable String waitingFor,
        @Nullable Problem error, List<String> notes, @Nullable Reversal reversal, Instant queuedAt,
        @Nullable Instant startedAt, @Nullable Instant endedAt) {

    /// @param bytes as it was sent
    /// @param sha256 of the unpacked file, in hexadecimal digits
    /// @param records how many it has, once that is known
    record File(Original.Format format, long bytes, long unpackedBytes, String sha256, @Nullable Integer records) {}

    /// @param line of the file, where that is known
    record Problem(String detail, @Nullable Integer line) {}

    static ImportView of(ImportJob job) {
        ImportJob.Failure failure = job.failure();
        return new ImportView(job.id(), job.state(), job.progress(), job.counts(), job.publisher(),
                Boolean.TRUE.equals(job.options().dryRun()), String.valueOf(job.options().vanished()),
                job.options().organisation(),
                new File(job.format(), job.bytes(), job.file().bytes(), job.file().sha256(), job.records()),
                ImportController.PATH + "/%s/records".formatted(job.id()), job.waitingFor(),
                failure == null ? null : new Problem(failure.detail(), failure.line() == 0 ? null : failure.line()),
                job.notes(), job.reversal(), job.queuedAt(), job.startedAt(), job.endedAt());
    }
}
