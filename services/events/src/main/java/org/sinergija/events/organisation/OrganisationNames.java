package org.sinergija.events.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.Topic;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.starter.event.EventHandler;
import org.sinergija.starter.event.ProjectionStore;
import org.sinergija.starter.event.ReceivedEvent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/// What the organisations of the platform are called, as far as their events have come.
@Component
public class OrganisationNames implements EventHandler {
    private final ProjectionStore projection;
    private final MongoTemplate mongo;

    OrganisationNames(ProjectionStore projection, MongoTemplate mongo) {
        this.projection = projection;
        this.mongo = mongo;
    }

    /// In this order, without those that are not known.
    public List<LocalizedText> of(Collection<UUID> organisations) {
        Map<UUID, LocalizedText> known = byId(organisations);
        return organisations.stream().flatMap(id -> Stream.ofNullable(known.get(id))).distinct().toList();
    }

    /// Without those that are not known. Who was merged is called what it was merged into.
    public Map<UUID, LocalizedText> byId(Collection<UUID> organisations) {
        Map<UUID, OrganisationName> known = find(organisations);
        Map<UUID, OrganisationName> merged = find(known.values().stream()
                .flatMap(each -> Stream.ofNullable(each.mergedInto())).collect(Collectors.toSet()));
        return known.values().stream().collect(Collectors.toMap(OrganisationName::id,
                each -> each.mergedInto() == null ? each.name() : merged.getOrDefault(each.mergedInto(), each).name()));
    }

    private Map<UUID, OrganisationName> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : mongo.find(Query.query(Criteria.where("_id").in(ids)).limit(ids.size()), OrganisationName.class)
                        .stream().collect(Collectors.toMap(OrganisationName::id, Function.identity()));
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
        projection.follow(event, OrganisationName.class, told -> OrganisationName.of(told.as(OrganisationState.class)));
    }

    @Override
    public void clear() {
        projection.clear(OrganisationName.class);
    }
}
