package org.sinergija.projects.imports;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.mongodb.MongoException;
import org.sinergija.projects.exchange.RecordReader;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.UnreadableFile;
import org.sinergija.projects.reconciliation.Applied;
import org.sinergija.projects.reconciliation.Reconciler;
import org.sinergija.projects.reconciliation.Seen;
import org.sinergija.projects.reconciliation.Task;
import org.sinergija.projects.turn.Turn;
import org.sinergija.projects.turn.TurnOver;
import org.sinergija.projects.upload.Formats;
import org.sinergija.projects.upload.StoredFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Imports a file: reads it once to its end, so that a broken one changes nothing, then applies it some records at a time and
/// notes how far it got; taken up again, it goes on from there.
@Component
class Importing {
    private static final Logger log = LoggerFactory.getLogger(Importing.class);
    private static final int MOST_ATTEMPTS = 10;
    private static final int RECORDS_AT_ONCE = 50;
    private static final int CHARACTERS_AT_ONCE = 2_000_000;

    private final ImportJobs jobs;
    private final ImportRecords records;
    private final StoredFiles files;
    private final Formats formats;
    private final Reconciler reconciler;
    private final Informants informants;
    private final Vanishing vanishing;
    private final ImportSettings settings;
    private final Clock clock;

    Importing(ImportJobs jobs, ImportRecords records, StoredFiles files, Formats formats, Reconciler reconciler,
            Informants informants, Vanishing vanishing, ImportSettings settings, Clock clock) {
        this.jobs = jobs;
        this.records = records;
        this.files = files;
        this.formats = formats;
        this.reconciler = reconciler;
        this.informants = informants;
        this.vanishing = vanishing;
        this.settings = settings;
        this.clock = clock;
    }

    /// Until it is over, as far as the turn goes.
    ///
    /// @throws TurnOver if another has to go on
    void run(ImportJob job, Turn turn) {
        try {
            begin(job);
            runThrough(job, turn);
            log.atInfo().addKeyValue("import", job.id()).log("Import completed");
        } catch (TurnOver over) {
            jobs.brokenOff(job.id());
            throw over;
        } catch (UnreadableFile unreadable) {
            jobs.failed(job.id(), String.valueOf(unreadable.getMessage()), unreadable.line());
            log.atInfo().addKeyValue("import", job.id()).log("Import failed: its file cannot be read");
        } catch (DataAccessException | MongoException storeAway) {
            throw storeAway;
        } catch (RuntimeException unforeseen) {
            jobs.failed(job.id(), "The fault is ours; import %s tells us where. What it did so far can be taken back."
                    .formatted(job.id()), 0);
            log.atError().setCause(unforeseen).addKeyValue("import", job.id()).log("Import failed");
        }
    }

    private void begin(ImportJob job) {
        if (job.attempts() >= MOST_ATTEMPTS) {
            throw new IllegalStateException("Begun %d times without getting on".formatted(job.attempts()));
        }
        jobs.begun(job.id());
    }

    private void runThrough(ImportJob job, Turn turn) {
        try {
            if (job.records() == null) {
                jobs.counted(job.id(), count(job, turn));
            }
            Seen seen = new Seen();
            Counts counts = apply(job, turn, seen);
            vanishing.run(jobs.get(job.id()), counts, seen, turn);
            turn.mustHold();
            jobs.completed(job.id());
        } catch (IOException damaged) {
            throw new UnreadableFile("The file is damaged: %s.".formatted(damaged.getMessage()), 0, damaged);
        }
    }

    private int count(ImportJob job, Turn turn) throws IOException {
        int count = 0;
        try (RecordReader reader = formats.open(job.format(), files.open(job.file().id()))) {
            while (reader.next().isPresent()) {
                turn.mustHold();
                count++;
                if (count > settings.maxRecords()) {
                    throw new UnreadableFile("A file may have at most %d records; send it in parts."
                            .formatted(settings.maxRecords()), 0, null);
                }
            }
        }
        return count;
    }

    private Counts apply(ImportJob job, Turn turn, Seen seen) throws IOException {
        Counts counts = job.counts();
        Task.Organisations organisations = informants.of(job, turn);
        try (RecordReader reader = formats.open(job.format(), files.open(job.file().id()))) {
            for (List<ReportedRecord> some = some(reader, seen); !some.isEmpty(); some = some(reader, seen)) {
                List<ReportedRecord> open = some.stream().filter(record -> record.number() > job.applied()).toList();
                if (open.isEmpty()) {
                    continue;
                }
                turn.mustHold();
                Task task = new Task(job.id(), job.options().mode(), clock.instant(), job.sender().organisation(),
                        organisations);
                List<Applied> applied = reconciler.apply(task, open);
                turn.mustHold();
                records.keep(job.id(), applied);
                counts = counts.plus(applied);
                jobs.progressed(job.id(), open.getLast().number(), counts);
            }
        }
        return counts;
    }

    /// The next records, as many as are applied together; none at the end.
    private static List<ReportedRecord> some(RecordReader reader, Seen seen) {
        List<ReportedRecord> some = new ArrayList<>();
        int characters = 0;
        while (some.size() < RECORDS_AT_ONCE && characters < CHARACTERS_AT_ONCE) {
            Optional<ReportedRecord> next = reader.next();
            if (next.isEmpty()) {
                return some;
            }
            ReportedRecord record = next.get();
            some.add(seen.note(record));
            characters += record.activity() == null ? 0 : record.activity().original().text().length();
        }
        return some;
    }
}
