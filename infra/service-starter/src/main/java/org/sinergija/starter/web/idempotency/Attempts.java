package org.sinergija.starter.web.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.scheduling.annotation.Scheduled;

/// The requests that may be repeated, in the store, until they expire.
class Attempts {
    static final String COLLECTION = "idempotency_keys";
    private static final String AT = "at";
    private static final String ANSWER = "answer";
    private static final String BODY_HASH = "bodyHash";

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Duration expiry;

    Attempts(MongoTemplate mongo, Clock clock, Duration expiry) {
        this.mongo = mongo;
        this.clock = clock;
        this.expiry = expiry;
    }

    /// The attempt that is stored already, or this one, now stored.
    Attempt begin(String key, @Nullable String bodyHash, UUID reservedId) {
        Document first = new Document("_id", key).append(BODY_HASH, bodyHash)
                .append("reservedId", reservedId.toString()).append(AT, clock.instant());
        try {
            mongo.execute(COLLECTION, raw -> raw.insertOne(first));
            return new Attempt(bodyHash, reservedId, null);
        } catch (DuplicateKeyException known) {
            Bson expired = Filters.and(Filters.eq("_id", key), Filters.lt(AT, oldest()));
            mongo.execute(COLLECTION, raw -> raw.replaceOne(expired, first));
            return find(key).orElseThrow(() -> known);
        }
    }

    void keep(String key, String bodyHash, Attempt.Answer answer) {
        Document headers = new Document();
        answer.headers().forEach(headers::append);
        Document stored = new Document("status", answer.status()).append("headers", headers)
                .append("body", answer.body());
        Bson answered = Updates.combine(Updates.set(ANSWER, stored), Updates.set(BODY_HASH, bodyHash));
        mongo.execute(COLLECTION, raw -> raw.updateOne(Filters.eq("_id", key), answered));
    }

    @Scheduled(fixedDelayString = "${sinergija.idempotency.purge:1h}",
            initialDelayString = "${sinergija.idempotency.purge:1h}")
    void purge() {
        mongo.execute(COLLECTION, raw -> raw.deleteMany(Filters.lt(AT, oldest())));
    }

    private Optional<Attempt> find(String key) {
        Document found = mongo.execute(COLLECTION, raw -> raw.find(Filters.eq("_id", key)).first());
        return Optional.ofNullable(found).map(attempt -> new Attempt(attempt.getString(BODY_HASH),
                UUID.fromString(attempt.getString("reservedId")), answer(attempt.get(ANSWER, Document.class))));
    }

    private Instant oldest() {
        return clock.instant().minus(expiry);
    }

    private static Attempt.@Nullable Answer answer(@Nullable Document stored) {
        if (stored == null) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        stored.get("headers", Document.class).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new Attempt.Answer(stored.getInteger("status"), headers, stored.get("body", Binary.class));
    }
}
