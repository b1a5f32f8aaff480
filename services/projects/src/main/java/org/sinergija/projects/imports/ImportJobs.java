package org.sinergija.projects.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.person.Erasure;
import org.sinergija.starter.security.Caller;
import org.sinergija.starter.web.paging.Paging;
import org.sinergija.starter.web.paging.Slice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import static org.sinergija.projects.imports.ImportJob.State.COMPLETED;
import static org.sinergija.projects.imports.ImportJob.State.FAILED;
import static org.sinergija.projects.imports.ImportJob.State.RUNNING;

/// All imports. What one has come to is written by whoever has its publisher's turn, field by field.
@Repository
class ImportJobs {
    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_TOLD = 1_000;
    private static final String SENDER = "sender.subject";
    /// The ids of what is not over, so that nobody looks through all that is.
    private static final String OPEN = "open_imports";
    private static final Duration SHORT_WHILE = Duration.ofMinutes(1);

    private final MongoTemplate mongo;
    private final Clock clock;

    ImportJobs(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /// @return the one with its id that was stored first
    ImportJob add(ImportJob job) {
        open(job.id());
        try {
            return mongo.insert(job);
        } catch (DuplicateKeyException repeated) {
            return get(job.id());
        }
    }

    /// @throws NotFound if there is none
    ImportJob get(UUID id) {
        ImportJob found = mongo.findById(id, ImportJob.class);
        if (found == null) {
            throw new NotFound("There is no import %s.".formatted(id));
        }
        return found;
    }

    /// Those that the caller may see.
    Slice<ImportJob> page(Caller caller, Paging paging) {
        List<Criteria> seen = caller.writesOnlyFor().map(own -> new Criteria().orOperator(
                Criteria.where(SENDER).is(caller.subject()), Criteria.where("sender.organisation").is(own),
                Criteria.where("options.organisation").is(own))).stream().toList();
        return paging.find(mongo, ImportJob.class, seen);
    }

    /// The newest thousand that this person sent.
    List<UUID> sentBy(String person) {
        return mongo.find(sentByPerson(person).with(Sort.by(Sort.Direction.DESC, "queuedAt")).limit(MOST_TOLD),
                ImportJob.class).stream().map(ImportJob::id).toList();
    }

    /// They stay their organisation's.
    void forget(String person) {
        mongo.updateMulti(sentByPerson(person), Update.update(SENDER, Erasure.ERASED), ImportJob.class);
    }

    private static Query sentByPerson(String person) {
        return Query.query(Criteria.where(SENDER).is(person));
    }

    /// Whose imports or reversals are not over, longest waiting first.
    List<String> waitingPublishers() {
        return unfinished().stream().map(ImportJob::publisher).distinct().toList();
    }

    /// What is to be done next for a publisher.
    Optional<ImportJob> next(String publisher) {
        return unfinished().stream().filter(job -> job.publisher().equals(publisher)).findFirst();
    }

    private List<ImportJob> unfinished() {
        Map<UUID, ObjectId> open = new HashMap<>();
        mongo.getCollection(OPEN).find().limit(MOST_AT_ONCE)
                .forEach(entry -> open.put(UUID.fromString(entry.getString("_id")), entry.getObjectId("opening")));
        if (open.isEmpty()) {
            return List.of();
        }
        List<ImportJob> found = mongo.find(Query.query(Criteria.where("_id").in(open.keySet())).limit(open.size()),
                ImportJob.class);
        Set<UUID> stored = found.stream().map(ImportJob::id).collect(Collectors.toSet());
        List<ImportJob> unfinished = found.stream().filter(ImportJob::isOpen)
                .sorted(Comparator.comparing(ImportJob::since).thenComparing(ImportJob::id)).toList();
        unfinished.forEach(job -> open.remove(job.id()));
        open.entrySet().stream().filter(entry -> stored.contains(entry.getKey()) || isOld(entry.getValue()))
                .forEach(entry -> close(entry.getKey(), entry.getValue()));
        return unfinished;
    }

    /// Before what it says is so; a crash leaves an entry too many, never one too few.
    private void open(UUID id) {
        Document entry = new Document("_id", id.toString()).append("opening", new ObjectId());
        mongo.execute(OPEN, raw -> raw.replaceOne(Filters.eq("_id", id.toString()), entry,
                new ReplaceOptions().upsert(true)));
    }

    private boolean isOld(ObjectId opening) {
        return Instant.ofEpochSecond(opening.getTimestamp()).plus(SHORT_WHILE).isBefore(clock.instant());
    }

    /// Unless it was opened again.
    private void close(UUID id, ObjectId opening) {
        mongo.execute(OPEN, raw -> raw.deleteOne(Filters.and(Filters.eq("_id", id.toString()),
                Filters.eq("opening", opening))));
    }

    /// The publisher's last import of this format before this one that changed the register and was not taken back.
    Optional<ImportJob> lastBefore(ImportJob job) {
        Criteria last = Criteria.where("publisher").is(job.publisher()).and("format").is(job.format()).and("state")
                .is(COMPLETED)
                .and("options.dryRun").is(false).and("reversal").exists(false).and("queuedAt").lt(job.queuedAt());
        return mongo.find(Query.query(last).with(Sort.by(Sort.Direction.DESC, "queuedAt")).limit(1), ImportJob.class)
                .stream().findFirst();
    }

    /// Those of the files whose import is not over, or not for long.
    Set<UUID> needed(Collection<UUID> files, Instant endedBefore) {
        Query ofFiles = Query.query(Criteria.where("file._id").in(files)).limit(files.size());
        return mongo.find(ofFiles, ImportJob.class).stream()
                .filter(job -> job.endedAt() == null || !job.endedAt().isBefore(endedBefore))
                .map(job -> job.file().id()).collect(Collectors.toSet());
    }

    void begun(UUID id) {
        update(id, new Update().set("state", RUNNING).inc("attempts", 1));
    }

    /// By an instance that stops and means to leave it to another.
    void brokenOff(UUID id) {
        update(id, new Update().set("attempts", 0));
    }

    void counted(UUID id, int records) {
        update(id, new Update().set("records", records).set("startedAt", clock.instant()));
    }

    void progressed(UUID id, int applied, Counts counts) {
        update(id, new Update().set("applied", applied).set("counts", counts).set("attempts", 0));
    }

    void listedVanished(UUID id, int vanished, Counts counts, List<String> notes) {
        update(id, new Update().set("vanished", vanished).set("counts", counts).set("notes", notes));
    }

    void corrected(UUID id, Counts counts) {
        update(id, new Update().set("counts", counts));
    }

    void waitsFor(UUID id, @Nullable String service) {
        update(id, service == null ? new Update().unset("waitingFor") : Update.update("waitingFor", service));
    }

    void completed(UUID id) {
        update(id, new Update().set("state", COMPLETED).set("endedAt", clock.instant()).unset("waitingFor"));
    }

    void failed(UUID id, String detail, int line) {
        update(id, new Update().set("state", FAILED).set("endedAt", clock.instant()).unset("waitingFor")
                .set("failure", new ImportJob.Failure(detail, line)));
    }

    void toBeReversed(UUID id, Reversal requested) {
        open(id);
        reversed(id, requested);
        // who looked in between closed the first opening, since the import was over and nothing to be reversed yet
        open(id);
    }

    void reversed(UUID id, Reversal reversal) {
        update(id, Update.update("reversal", reversal));
    }

    private void update(UUID id, Update update) {
        mongo.updateFirst(Query.query(Criteria.where("_id").is(id)), update, ImportJob.class);
    }
}
