package org.sinergija.starter.event;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.PublicEvent;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.value.Fault;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.data.mongodb.core.MongoTemplate;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The unpublished events inside the aggregates' documents, and the claim that lets one publisher at a time work on an
/// aggregate, so that its events leave in order however many instances run.
public final class Outbox {
    public static final String ENTRIES = "outbox";
    public static final String CLAIM = "relay";
    /// Marks an aggregate that is only to be published yet, its erasure last.
    public static final String ERASED = "erased";
    /// The type of the last event and when it happened, kept once it is published.
    public static final String TOLD = "told";
    static final String ERASES = "erases";
    /// Of an entry that is published once more: when it happened first.
    static final String HAPPENED = "happened";
    static final String TRACEPARENT = "traceparent";
    static final String BODY = "body";
    private static final int SWEEP_LIMIT = 500;
    /// Kafka takes 1 MB with headers, and several of these must fit a document of 16 MB.
    private static final int LARGEST_EVENT = 500_000;

    private final MongoTemplate mongo;
    private final RelaySettings settings;
    private final Clock clock;
    private final Supplier<@Nullable String> traceparent;
    private final Set<String> collections = ConcurrentHashMap.newKeySet();
    private Relay relay = job -> {};

    public Outbox(MongoTemplate mongo, RelaySettings settings, Clock clock, Supplier<@Nullable String> traceparent) {
        this.mongo = mongo;
        this.settings = settings;
        this.clock = clock;
        this.traceparent = traceparent;
    }

    /// Where saves hand over what is to be published.
    interface Relay {
        void publish(Job job);
    }

    /// An aggregate with something to publish, and what the saver knows already.
    record Job(String collection, String id, Lane lane, @Nullable Held held) {
        /// The same, to be claimed when its turn comes: many may wait long.
        Job withoutEvents() {
            return new Job(collection, id, lane, null);
        }
    }

    /// A claimed aggregate's events.
    record Held(Claim claim, List<Document> entries) {}

    /// The right to publish an aggregate's events until it runs out.
    public record Claim(String token, Instant until) {
        public Document document() {
            return new Document("token", token).append("until", until.toEpochMilli());
        }
    }

    /// What a crash or an absent broker left; there may be more.
    ///
    /// @param oldest when the first of its events was recorded
    record LeftBehind(List<Job> jobs, @Nullable Instant oldest) {}

    void relayTo(Relay publisher) {
        relay = publisher;
    }

    public void watch(String collection) {
        collections.addAll(List.of(collection, Withdrawal.placeOf(collection)));
    }

    public void ensureIndexes(String collection) {
        for (String each : List.of(collection, Withdrawal.placeOf(collection))) {
            mongo.execute(each,
                    raw -> raw.createIndex(Indexes.ascending(ENTRIES + ".at"), new IndexOptions().sparse(true)));
        }
    }

    /// @throws InvalidRequest if an event is larger than the broker takes: it would be stored and never published
    public List<Document> entries(List<PublicEvent> events, long afterSequence, Lane lane) {
        List<Document> entries = new ArrayList<>();
        long sequence = afterSequence;
        for (PublicEvent event : events) {
            sequence++;
            entries.add(traced(new Document("sequence", sequence).append("type", EventType.of(event.getClass()).type())
                    .append("at", clock.millis()).append("lane", lane.label()).append(BODY, body(event))));
        }
        return entries;
    }

    /// The entry that erases an aggregate; the last one of it.
    public Document erasure(Topic topic, long sequence, Lane lane) {
        Document entry = new Document("sequence", sequence).append(ERASES, topic.name()).append("at", clock.millis())
                .append("lane", lane.label());
        return traced(entry);
    }

    /// What is kept of the last of some entries.
    public static Document told(List<Document> entries) {
        Document last = entries.getLast();
        return new Document("type", last.getString("type")).append("at", last.getLong("at"));
    }

    /// Records the last event of an aggregate once more, unless it changed meanwhile or has something to publish anyway.
    ///
    /// @param version that the state is of
    public boolean republish(String collection, Topic topic, UUID id, long version, Object state) {
        Bson unchanged = Filters.and(Filters.eq("_id", id.toString()), Filters.eq("version", version),
                Filters.exists(ERASED, false), Filters.exists(ENTRIES + ".0", false));
        Document found = in(collection).find(unchanged).projection(Projections.include(TOLD)).first();
        if (found == null) {
            return false;
        }
        Document told = found.get(TOLD, Document.class);
        Document entry = new Document("sequence", version)
                .append("type", told == null ? usualType(topic, version) : told.getString("type"))
                .append("at", clock.millis()).append("lane", Lane.BULK.label()).append(BODY, EventJson.write(state));
        if (told != null) {
            entry.append(HAPPENED, told.getLong("at"));
        }
        boolean recorded = in(collection).updateOne(unchanged, Updates.push(ENTRIES, entry)).getMatchedCount() == 1;
        if (recorded) {
            publish(collection, id.toString(), Lane.BULK);
        }
        return recorded;
    }

    /// Of an aggregate that was stored before [#TOLD] was kept: of each topic the first type begins and the second goes on.
    private static String usualType(Topic topic, long version) {
        return Arrays.stream(EventType.values()).filter(type -> type.topic() == topic).skip(version == 1 ? 0 : 1)
                .findFirst().orElseThrow().type();
    }

    /// The request's trace goes with what it causes, also where that is published long after.
    private Document traced(Document entry) {
        String trace = traceparent.get();
        return trace == null ? entry : entry.append(TRACEPARENT, trace);
    }

    private static String body(PublicEvent event) {
        String body = EventJson.write(event);
        int size = body.getBytes(UTF_8).length;
        if (size > LARGEST_EVENT) {
            throw new InvalidRequest(List.of(new Fault("",
                    "makes %d bytes in all, and may make at most %d".formatted(size, LARGEST_EVENT))));
        }
        return body;
    }

    /// Each event apart, so that one which is published meanwhile does not come back.
    public void rewrite(String collection, String id, UnaryOperator<String> body) {
        Document found = in(collection).find(Filters.eq("_id", id)).projection(Projections.include(ENTRIES)).first();
        List<Document> entries = found == null ? List.of() : found.getList(ENTRIES, Document.class, List.of());
        for (Document entry : entries) {
            String told = entry.getString(BODY);
            if (told != null) {
                in(collection).updateOne(Filters.eq("_id", id),
                        Updates.set(ENTRIES + ".$[one]." + BODY, body.apply(told)), new UpdateOptions()
                                .arrayFilters(List.of(Filters.eq("one.sequence", entry.getLong("sequence")))));
            }
        }
    }

    /// Takes an erased aggregate out of its collection; what is to be published of it is published from elsewhere.
    public void withdraw(String collection, String id, Lane lane) {
        new Withdrawal(mongo, collection, id).complete();
        publish(Withdrawal.placeOf(collection), id, lane);
    }

    public Claim newClaim() {
        return new Claim(UUID.randomUUID().toString(), clock.instant().plus(settings.lease()));
    }

    /// Of an aggregate that was stored with the claim already in it.
    public void publishClaimed(String collection, String id, Lane lane, Claim claim, List<Document> entries) {
        relay.publish(new Job(collection, id, lane, new Held(claim, entries)));
    }

    public void publish(String collection, String id, Lane lane) {
        relay.publish(new Job(collection, id, lane, null));
    }

    /// What the saver claimed; claimed again if the job waited too long for that.
    Optional<Held> hold(Job job) {
        Held held = job.held();
        return held != null && !isRunningOut(held.claim()) ? Optional.of(held) : claim(job);
    }

    /// Whether what is left of the claim is shorter than a send may take.
    boolean isRunningOut(Claim claim) {
        return clock.instant().isAfter(claim.until().minus(settings.lease().multipliedBy(2).dividedBy(3)));
    }

    /// Empty if another publisher holds it.
    Optional<Held> claim(Job job) {
        Claim claim = newClaim();
        List<Bson> free = new ArrayList<>(
                List.of(Filters.exists(CLAIM, false), Filters.lt(CLAIM + ".until", clock.millis())));
        if (job.held() != null) {
            free.add(Filters.eq(CLAIM + ".token", job.held().claim().token()));
        }
        Document found = in(job.collection()).findOneAndUpdate(
                Filters.and(Filters.eq("_id", job.id()), Filters.or(free)),
                Updates.set(CLAIM, claim.document()), answering(ReturnDocument.AFTER));
        if (found == null) {
            return Optional.empty();
        }
        return Optional.of(new Held(claim, found.getList(ENTRIES, Document.class, List.of())));
    }

    /// Takes out what was published and gives the claim back.
    ///
    /// @return whether more has been recorded meanwhile
    boolean settle(Job job, Claim claim, long upToSequence) {
        Bson published = Updates.combine(Updates.pull(ENTRIES, Filters.lte("sequence", upToSequence)),
                Updates.unset(CLAIM));
        Bson held = held(job.id(), claim);
        Document left = in(job.collection()).findOneAndUpdate(held, published, answering(ReturnDocument.AFTER));
        if (left != null) {
            return !left.getList(ENTRIES, Document.class, List.of()).isEmpty();
        }
        String withdrawn = Withdrawal.placeOf(job.collection());
        if (in(withdrawn).updateOne(held, published).getMatchedCount() == 1) {
            publish(withdrawn, job.id(), job.lane());
        }
        return false;
    }

    /// The end of an aggregate whose erasure was published, wherever it was moved meanwhile.
    void forget(String collection, String id, Claim claim) {
        in(collection).deleteOne(held(id, claim));
        in(Withdrawal.placeOf(collection)).deleteOne(held(id, claim));
    }

    private static Bson held(String id, Claim claim) {
        return Filters.and(Filters.eq("_id", id), Filters.eq(CLAIM + ".token", claim.token()));
    }

    /// The aggregates whose oldest unpublished event has waited longer than a lease; there may be many.
    LeftBehind leftBehind() {
        long before = clock.millis() - settings.lease().toMillis();
        long oldest = Long.MAX_VALUE;
        List<Job> jobs = new ArrayList<>();
        for (String collection : collections) {
            for (Document found : in(collection).find(Filters.lt(ENTRIES + ".at", before))
                    .projection(Projections.include(ENTRIES + ".at")).sort(Sorts.ascending(ENTRIES + ".at"))
                    .limit(SWEEP_LIMIT)) {
                jobs.add(new Job(collection, found.getString("_id"), Lane.BULK, null));
                oldest = Math.min(oldest, found.getList(ENTRIES, Document.class).getFirst().getLong("at"));
            }
        }
        return new LeftBehind(jobs, jobs.isEmpty() ? null : Instant.ofEpochMilli(oldest));
    }

    private MongoCollection<Document> in(String collection) {
        return mongo.getCollection(collection);
    }

    private static FindOneAndUpdateOptions answering(ReturnDocument version) {
        return new FindOneAndUpdateOptions().returnDocument(version).projection(Projections.include(ENTRIES));
    }
}
