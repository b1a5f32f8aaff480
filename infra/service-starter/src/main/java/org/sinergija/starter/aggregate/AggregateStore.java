package org.sinergija.starter.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.sinergija.contracts.PublicEvent;
import org.sinergija.contracts.Topic;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.event.Outbox;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.person.Erasure;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/// Writes aggregates together with the events that they have not published yet, in one document and one write, so that no
/// crash leaves the one without the other. The outbox fields are never part of the loaded aggregate.
public final class AggregateStore {
    /// Small, since one aggregate may be large.
    private static final int BATCH = 50;

    private final MongoTemplate mongo;
    private final Outbox outbox;
    private final Map<Class<? extends Aggregate>, List<IndexDefinition>> indexes = new ConcurrentHashMap<>();
    private final Map<Topic, Class<? extends Aggregate>> types = new ConcurrentHashMap<>();

    public AggregateStore(MongoTemplate mongo, Outbox outbox) {
        this.mongo = mongo;
        this.outbox = outbox;
    }

    void register(Class<? extends Aggregate> type, Topic topic, List<IndexDefinition> furtherIndexes) {
        indexes.put(type, furtherIndexes);
        types.put(topic, type);
        outbox.watch(mongo.getCollectionName(type));
    }

    /// Makes the indexes of all aggregates, and these further ones; safe to repeat.
    public void ensureIndexes(List<CollectionIndexes> further) {
        indexes.forEach((type, definitions) -> {
            outbox.ensureIndexes(mongo.getCollectionName(type));
            definitions.forEach(definition -> mongo.indexOps(type).createIndex(definition));
        });
        further.forEach(collection -> collection.definitions()
                .forEach(definition -> mongo.indexOps(collection.type()).createIndex(definition)));
    }

    <A extends Aggregate> Optional<A> find(Class<A> type, UUID id) {
        return Optional.ofNullable(mongo.findOne(Query.query(Criteria.where("_id").is(id)
                .and(Outbox.ERASED).exists(false)), type));
    }

    <A extends Aggregate> List<A> find(Class<A> type, Query query) {
        return mongo.find(Query.of(query).addCriteria(Criteria.where(Outbox.ERASED).exists(false)), type);
    }

    <A extends Aggregate> Stream<A> stream(Class<A> type, Query query) {
        return mongo.stream(
                Query.of(query).addCriteria(Criteria.where(Outbox.ERASED).exists(false)).cursorBatchSize(BATCH),
                type);
    }

    <A extends Aggregate> A save(Class<A> type, A aggregate, Lane lane) {
        List<PublicEvent> events = aggregate.unpublished();
        if (events.isEmpty()) {
            return aggregate;
        }
        List<Document> entries = outbox.entries(events, aggregate.storedVersion(), lane);
        if (aggregate.storedVersion() == 0) {
            try {
                insert(type, aggregate, entries, lane);
            } catch (DuplicateKeyException taken) {
                return find(type, aggregate.id()).orElseThrow(() -> taken);
            }
        } else {
            update(type, aggregate, entries, lane);
        }
        aggregate.markSaved();
        return aggregate;
    }

    private void insert(Class<? extends Aggregate> type, Aggregate aggregate, List<Document> entries, Lane lane) {
        String collection = mongo.getCollectionName(type);
        Document document = state(aggregate);
        Outbox.Claim claim = outbox.newClaim();
        document.append(Outbox.ENTRIES, entries).append(Outbox.CLAIM, claim.document())
                .append(Outbox.TOLD, Outbox.told(entries));
        mongo.execute(collection, raw -> raw.insertOne(document));
        outbox.publishClaimed(collection, document.getString("_id"), lane, claim, entries);
    }

    private void update(Class<? extends Aggregate> type, Aggregate aggregate, List<Document> entries, Lane lane) {
        String collection = mongo.getCollectionName(type);
        Document document = state(aggregate);
        Object id = document.remove("_id");
        document.append(Outbox.TOLD, Outbox.told(entries));
        Document change = new Document("$set", document).append("$push",
                new Document(Outbox.ENTRIES, new Document("$each", entries)));
        List<String> gone = absentFields(type, document);
        if (!gone.isEmpty()) {
            Document unset = new Document();
            gone.forEach(field -> unset.append(field, ""));
            change.append("$unset", unset);
        }
        change(type, aggregate, change);
        outbox.publish(collection, String.valueOf(id), lane);
    }

    /// Two steps: what decides is one write in the aggregate's document; then that is moved to where no query looks. A crash
    /// between the two leaves a document that nobody can load or save, and that the sweep publishes and removes.
    <A extends Aggregate> void erase(Class<A> type, Topic topic, A aggregate, Lane lane) {
        List<Document> entries = outbox.entries(aggregate.unpublished(), aggregate.storedVersion(), lane);
        entries.add(outbox.erasure(topic, aggregate.version() + 1, lane));
        change(type, aggregate, new Document("$set", new Document(Outbox.ERASED, true)).append("$push",
                new Document(Outbox.ENTRIES, new Document("$each", entries))));
        aggregate.markSaved();
        outbox.withdraw(mongo.getCollectionName(type), aggregate.id().toString(), lane);
    }

    void forget(Class<? extends Aggregate> type, String list, String field, String person) {
        Bson told = Filters.eq(list + "." + field, person);
        Bson forgotten = Updates.set("%s.$[one].%s".formatted(list, field), Erasure.ERASED);
        UpdateOptions those = new UpdateOptions().arrayFilters(List.of(Filters.eq("one." + field, person)));
        mongo.execute(mongo.getCollectionName(type), raw -> raw.updateMany(told, forgotten, those));
    }

    void rewriteUnpublished(Class<? extends Aggregate> type, UUID id, UnaryOperator<String> body) {
        outbox.rewrite(mongo.getCollectionName(type), id.toString(), body);
    }

    /// @throws Stale if the stored version is not the one that the aggregate was loaded from
    private void change(Class<? extends Aggregate> type, Aggregate aggregate, Document change) {
        Bson latest = Filters.and(Filters.eq("_id", aggregate.id().toString()),
                Filters.eq("version", aggregate.storedVersion()), Filters.exists(Outbox.ERASED, false));
        Long matched = mongo.execute(mongo.getCollectionName(type),
                raw -> raw.updateOne(latest, change).getMatchedCount());
        if (matched == null || matched == 0) {
            throw new Stale("Version %d of %s %s is no longer the latest.".formatted(aggregate.storedVersion(),
                    type.getSimpleName().toLowerCase(Locale.ROOT), aggregate.id()));
        }
    }

    /// Puts the last event of each aggregate that has told all into its outbox again, a few in memory at a time: for a topic that
    /// was lost. Nothing is told that readers do not know: an event's id, number and state are those that it had.
    ///
    /// @return how many
    long republish(Class<? extends Aggregate> type, Topic topic) {
        String collection = mongo.getCollectionName(type);
        try (Stream<? extends Aggregate> all = stream(type, new Query().with(Sort.by("_id")))) {
            return all.filter(each -> outbox.republish(collection, topic, each.id(), each.version(), each.state()))
                    .count();
        }
    }

    Set<Topic> topics() {
        return Set.copyOf(types.keySet());
    }

    /// The aggregates that are told there.
    ///
    /// @throws NotFound if there are none in this service
    Class<? extends Aggregate> toldOn(Topic topic) {
        Class<? extends Aggregate> type = types.get(topic);
        if (type == null) {
            throw new NotFound("This service tells nothing on %s.".formatted(topic.topicName()));
        }
        return type;
    }

    private Document state(Aggregate aggregate) {
        Document document = new Document();
        mongo.getConverter().write(aggregate, document);
        return document;
    }

    private List<String> absentFields(Class<? extends Aggregate> type, Document present) {
        MongoPersistentEntity<?> entity = mongo.getConverter().getMappingContext().getRequiredPersistentEntity(type);
        List<String> absent = new ArrayList<>();
        for (MongoPersistentProperty property : entity) {
            if (!property.isIdProperty() && !property.isTransient() && !present.containsKey(property.getFieldName())) {
                absent.add(property.getFieldName());
            }
        }
        return absent;
    }
}
