package org.sinergija.projects.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.starter.event.EventHandler;
import org.sinergija.starter.event.ProjectionStore;
import org.sinergija.starter.event.ReceivedEvent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// The organisations of the platform, as far as their events have come. Who was merged is found as what it was merged into.
@Component
public class KnownOrganisations implements EventHandler {
    /// Merges of merges; more are a mistake.
    private static final int LONGEST_WAY = 8;

    /// One channel code can stand for twenty names.
    private static final int MOST_ALIKE = 50;

    private final ProjectionStore projection;
    private final MongoTemplate mongo;

    KnownOrganisations(ProjectionStore projection, MongoTemplate mongo) {
        this.projection = projection;
        this.mongo = mongo;
    }

    public Optional<KnownOrganisation> find(UUID id) {
        return Optional.ofNullable(find(Set.of(id)).get(id));
    }

    /// By the ids that were asked for, without those that are not known.
    public Map<UUID, KnownOrganisation> find(Collection<UUID> ids) {
        Map<UUID, KnownOrganisation> known = new HashMap<>();
        Set<UUID> wanted = new HashSet<>(ids);
        for (int step = 0; step < LONGEST_WAY && !wanted.isEmpty(); step++) {
            mongo.find(Query.query(Criteria.where("_id").in(wanted)).limit(wanted.size()), KnownOrganisation.class)
                    .forEach(found -> known.put(found.id(), found));
            wanted = known.values().stream().map(KnownOrganisation::mergedInto)
                    .filter(target -> target != null && !known.containsKey(target)).collect(Collectors.toSet());
        }
        Map<UUID, KnownOrganisation> asked = new HashMap<>();
        for (UUID id : ids) {
            KnownOrganisation found = known.get(id);
            for (int step = 0; found != null && found.mergedInto() != null && step < LONGEST_WAY; step++) {
                found = known.getOrDefault(found.mergedInto(), found);
            }
            if (found != null) {
                asked.put(id, found);
            }
        }
        return asked;
    }

    /// The one that has both its reference and one of its names.
    Optional<KnownOrganisation> find(ReportedOrganisation reported) {
        String reference = reported.reference();
        if (reference == null) {
            return Optional.empty();
        }
        Query query = Query.query(new Criteria().orOperator(Criteria.where("iatiOrgId").is(reference),
                Criteria.where("identifiers").is(reference))).limit(MOST_ALIKE);
        return mongo.find(query, KnownOrganisation.class).stream().filter(known -> known.isCalled(reported.name()))
                .findFirst().flatMap(known -> find(known.id()));
    }

    /// Whether both are one organisation, by merges as far as they are known here.
    public boolean areSame(@Nullable UUID one, @Nullable UUID other) {
        return one != null && other != null && (one.equals(other) || current(one).equals(current(other)));
    }

    private UUID current(UUID id) {
        return find(id).map(KnownOrganisation::id).orElse(id);
    }

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Topic topic() {
        return Topic.ORGANISATIONS;
    }

    @Override
    public void on(ReceivedEvent event) {
        projection.follow(event, KnownOrganisation.class,
                told -> KnownOrganisation.of(told.as(OrganisationState.class)));
    }

    @Override
    public void clear() {
        projection.clear(KnownOrganisation.class);
    }
}
