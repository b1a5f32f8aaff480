package org.sinergija.projects.imports;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.MongoException;
import org.sinergija.projects.origin.Outcome;
import org.sinergija.projects.reconciliation.Undoing;
import org.sinergija.projects.reconciliation.Undone;
import org.sinergija.projects.turn.Turn;
import org.sinergija.projects.turn.TurnOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Takes an import back where nobody changed since what it did; says of every record that it leaves why.
@Component
class TakingBack {
    private static final Logger log = LoggerFactory.getLogger(TakingBack.class);

    private final ImportJobs jobs;
    private final ImportRecords records;
    private final Undoing undoing;
    private final Clock clock;

    TakingBack(ImportJobs jobs, ImportRecords records, Undoing undoing, Clock clock) {
        this.jobs = jobs;
        this.records = records;
        this.undoing = undoing;
        this.clock = clock;
    }

    /// @throws TurnOver if another has to go on
    void run(ImportJob job, Turn turn) {
        Reversal reversal = Optional.ofNullable(job.reversal()).orElseThrow().running();
        jobs.reversed(job.id(), reversal);
        AtomicInteger takenBack = new AtomicInteger();
        AtomicInteger left = new AtomicInteger();
        try {
            records.forEach(job.id(), 1, job.allRecords(), some -> {
                for (ImportRecord record : some) {
                    if (changed(record.applied().outcome())) {
                        turn.mustHold();
                        (takeBack(job.id(), record) == Undone.Result.TAKEN_BACK ? takenBack : left).incrementAndGet();
                    }
                }
            });
            jobs.reversed(job.id(), reversal.completed(clock.instant(), takenBack.get(), left.get()));
            log.atInfo().addKeyValue("import", job.id()).log("Import taken back");
        } catch (TurnOver | DataAccessException | MongoException later) {
            throw later;
        } catch (RuntimeException unforeseen) {
            jobs.reversed(job.id(), reversal.failed(clock.instant(), takenBack.get(), left.get()));
            log.atError().setCause(unforeseen).addKeyValue("import", job.id()).log("Taking back failed");
        }
    }

    private static boolean changed(Outcome outcome) {
        return switch (outcome) {
            case CREATED, CONFLICT, UPDATED, WITHDRAWN -> true;
            case UNCHANGED, REJECTED, VANISHED -> false;
        };
    }

    private Undone.Result takeBack(UUID job, ImportRecord record) {
        if (record.reversal() != null && record.reversal().result() == Undone.Result.TAKEN_BACK) {
            return Undone.Result.TAKEN_BACK;
        }
        Undone undone = undoing.undo(job, record.applied());
        records.keep(record, undone);
        return undone.result();
    }
}
