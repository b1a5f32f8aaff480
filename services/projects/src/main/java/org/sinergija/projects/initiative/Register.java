package org.sinergija.projects.initiative;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.bson.Document;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.projects.identity.HeldId;
import org.sinergija.projects.identity.HeldIds;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// The initiatives as other features reach them, each external id with one of them alone.
///
/// An id is claimed before the initiative that has it is saved. A claim whose save failed blocks nobody for longer than a
/// minute: it is taken over where its initiative does not exist or has not got the id.
@Component
public class Register {
    private static final int MOST = 1_000;

    private final Initiatives initiatives;
    private final HeldIds heldIds;
    private final MongoTemplate mongo;

    Register(Initiatives initiatives, HeldIds heldIds, MongoTemplate mongo) {
        this.initiatives = initiatives;
        this.heldIds = heldIds;
        this.mongo = mongo;
    }

    public Optional<Initiative> find(UUID id) {
        return initiatives.find(id);
    }

    /// Those of these that there are.
    public Map<UUID, Standing> standings(Collection<UUID> ids) {
        Map<UUID, Standing> standings = new HashMap<>();
        if (!ids.isEmpty()) {
            Query query = Query.query(Criteria.where("_id").in(ids.stream().map(UUID::toString).toList()))
                    .limit(ids.size());
            query.fields().include("version", "status", "details.lead");
            mongo.find(query, Document.class, mongo.getCollectionName(Initiative.class))
                    .forEach(found -> standings.put(UUID.fromString(found.getString("_id")), new Standing(
                            found.getLong("version"), InitiativeStatus.valueOf(found.getString("status")),
                            UUID.fromString(found.getEmbedded(List.of("details", "lead"), String.class)))));
        }
        return standings;
    }

    /// Those in whose history this person stands, a thousand at most.
    public List<UUID> changedBy(String person) {
        Query query = Query.query(Criteria.where("history.by").is(person)).limit(MOST);
        query.fields().include("_id");
        return mongo.find(query, Document.class, mongo.getCollectionName(Initiative.class)).stream()
                .map(found -> UUID.fromString(found.getString("_id"))).toList();
    }

    /// Takes the person out of all histories.
    public void forget(String person) {
        initiatives.forget(person);
    }

    /// How an initiative stands, without what it says.
    public record Standing(long version, InitiativeStatus status, UUID lead) {}

    /// @throws RuleBroken if another initiative holds one of its external ids
    Initiative enter(Initiative fresh) {
        claim(fresh.id(), fresh.details().externalIds());
        return initiatives.save(fresh);
    }

    /// @throws RuleBroken if another initiative holds one of the external ids
    Initiative revise(Initiative initiative, InitiativeDetails next, String by, Instant at) {
        Set<ExternalId> dropped = new HashSet<>(initiative.details().externalIds());
        next.externalIds().forEach(dropped::remove);
        initiative.revise(next, by, at);
        claim(initiative.id(), next.externalIds());
        Initiative saved = initiatives.save(initiative);
        heldIds.letGo(initiative.id(), dropped);
        return saved;
    }

    private void claim(UUID initiative, List<ExternalId> ids) {
        if (!ids.isEmpty()) {
            heldIds.claim(initiative, ids, this::stands);
        }
    }

    private boolean stands(HeldId held) {
        return find(held.initiative()).filter(holder -> held.publisher() != null
                || holder.details().externalIds().contains(held.id())).isPresent();
    }

    /// One of many that an import or its reversal changes, which holds its external ids already.
    public Initiative saveImported(Initiative initiative) {
        return initiatives.save(initiative, Lane.BULK);
    }

    /// One of many that the reversal of an import erases.
    public void eraseImported(Initiative initiative) {
        initiatives.erase(initiative, Lane.BULK);
    }
}
