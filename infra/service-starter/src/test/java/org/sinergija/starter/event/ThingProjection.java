package org.sinergija.starter.event;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.Topic;
import org.sinergija.contracts.organisation.OrganisationState;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

/// Keeps the names of things; refuses those that a test made it refuse.
@Component
class ThingProjection implements EventHandler {
    private final ProjectionStore store;
    private final MongoTemplate mongo;
    private final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    ThingProjection(ProjectionStore store, MongoTemplate mongo) {
        this.store = store;
        this.mongo = mongo;
    }

    @Document("known_things")
    record KnownThing(@Id UUID id, String name) {}

    @Override
    public String name() {
        return "thingEvents";
    }

    @Override
    public Topic topic() {
        return Topic.ORGANISATIONS;
    }

    @Override
    public void on(ReceivedEvent event) {
        if (refused.contains(event.id())) {
            throw new UnreadableEvent("refused by the test");
        }
        store.follow(event, KnownThing.class, told -> {
            OrganisationState state = told.as(OrganisationState.class);
            return new KnownThing(state.id(), state.name().byLanguage().getOrDefault("en", ""));
        });
    }

    @Override
    public void clear() {
        store.clear(KnownThing.class);
    }

    void refuse(UUID id) {
        refused.add(id);
    }

    void accept(UUID id) {
        refused.remove(id);
    }

    @Nullable
    String nameOf(UUID id) {
        KnownThing known = mongo.findById(id, KnownThing.class);
        return known == null ? null : known.name();
    }
}
