package org.sinergija.projects.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// All external ids that initiatives hold. A document's id is the external id, so that it is there once.
@Repository
public class HeldIds {
    /// In which who claims an id has surely stored its initiative.
    private static final Duration SHORT_WHILE = Duration.ofMinutes(1);

    private final MongoTemplate mongo;
    private final Clock clock;

    HeldIds(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /// Those of the ids that somebody holds.
    public Map<ExternalId, HeldId> find(Collection<ExternalId> ids) {
        Map<ExternalId, HeldId> found = new HashMap<>();
        if (!ids.isEmpty()) {
            List<String> keys = ids.stream().map(HeldId::keyOf).distinct().toList();
            mongo.find(Query.query(Criteria.where("_id").in(keys)).limit(keys.size()), HeldId.class)
                    .forEach(held -> found.put(held.id(), held));
        }
        return found;
    }

    /// Claims each where nobody holds it.
    ///
    /// @return who holds them now
    public Map<ExternalId, HeldId> claim(Collection<HeldId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<WriteModel<Document>> inserts = new ArrayList<>();
        for (HeldId claim : wanted) {
            Document document = document(claim);
            Object key = document.remove("_id");
            inserts.add(new UpdateOneModel<>(Filters.eq("_id", key), new Document("$setOnInsert", document),
                    new UpdateOptions().upsert(true)));
        }
        mongo.execute(HeldId.class, raw -> raw.bulkWrite(inserts));
        return find(wanted.stream().map(HeldId::id).toList());
    }

    /// Claims ids for an initiative that people register or revise.
    ///
    /// @param stands whether what holds an id has it indeed; a claim that does not stand is taken over after a short while
    /// @throws RuleBroken if another initiative holds one of them
    public void claim(UUID initiative, List<ExternalId> ids, Predicate<HeldId> stands) {
        Map<ExternalId, HeldId> before = find(ids);
        before.values().stream().filter(holder -> !isFree(holder, initiative, stands)).findFirst()
                .ifPresent(HeldIds::refuse);
        List<HeldId> wanted = ids.stream().distinct().map(id -> HeldId.held(id, initiative, null, clock.instant()))
                .toList();
        Map<ExternalId, HeldId> now = claim(wanted);
        for (HeldId claim : wanted) {
            HeldId holder = now.getOrDefault(claim.id(), claim);
            boolean mine = holder.initiative().equals(initiative) && !holder.isReserved();
            if (!mine && (!holder.equals(before.get(claim.id())) || !replace(holder, claim))) {
                free(initiative, ids.stream().filter(id -> !before.containsKey(id)).toList());
                refuse(holder);
            }
        }
    }

    private boolean isFree(HeldId holder, UUID initiative, Predicate<HeldId> stands) {
        return holder.initiative().equals(initiative) || holder.isReserved()
                || (isOlderThanAWhile(holder) && !stands.test(holder));
    }

    private static void refuse(HeldId holder) {
        throw new RuleBroken("%s %s belongs to initiative %s.".formatted(holder.id().scheme(), holder.id().value(),
                holder.initiative()), Map.of("holder", holder.initiative()));
    }

    public boolean isOlderThanAWhile(HeldId held) {
        return held.since().plus(SHORT_WHILE).isBefore(clock.instant());
    }

    /// @return whether it still was as given
    public boolean replace(HeldId held, HeldId by) {
        Bson same = Filters.and(Filters.eq("_id", held.key()), Filters.eq("initiative", held.initiative().toString()),
                Filters.eq("hold", held.hold().name()));
        return Boolean.TRUE.equals(mongo.execute(HeldId.class,
                raw -> raw.replaceOne(same, document(by)).getMatchedCount() == 1));
    }

    /// Frees what people said of an initiative; what its publisher calls it, it stays.
    public void letGo(UUID initiative, Collection<ExternalId> ids) {
        find(ids).values().stream().filter(held -> held.publisher() == null && held.initiative().equals(initiative))
                .forEach(this::free);
    }

    /// Frees all these, of an initiative that is no more.
    public void free(UUID initiative, Collection<ExternalId> ids) {
        find(ids).values().stream().filter(held -> held.initiative().equals(initiative)).forEach(this::free);
    }

    private void free(HeldId held) {
        mongo.execute(HeldId.class, raw -> raw.deleteOne(Filters.and(Filters.eq("_id", held.key()),
                Filters.eq("initiative", held.initiative().toString()))));
    }

    private Document document(HeldId held) {
        Document document = new Document();
        mongo.getConverter().write(held, document);
        return document;
    }
}
