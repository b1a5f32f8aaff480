package org.sinergija.starter.aggregate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.Stale;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Query;

/// The collection of all aggregates of one type: a repository whose `save` stores state and events together.
public abstract class Aggregates<A extends Aggregate> {
    private final Class<A> type;
    private final AggregateStore store;

    /// A repository of its own collection.
    ///
    /// @param indexes further indexes of the collection; they are made at start, outside any request
    protected Aggregates(Class<A> type, AggregateStore store, IndexDefinition... indexes) {
        this.type = type;
        this.store = store;
        store.register(type, List.of(indexes));
    }

    /// The one with this id.
    ///
    /// @throws NotFound if there is none
    public A get(UUID id) {
        return find(id).orElseThrow(
                () -> new NotFound("There is no %s %s.".formatted(type.getSimpleName().toLowerCase(Locale.ROOT), id)));
    }

    public Optional<A> find(UUID id) {
        return store.find(type, id);
    }

    /// Stores the state and the recorded events in one write and hands the events to the relay. A new aggregate whose id
    /// is stored already is the retry of a request that was answered before: the stored one is returned.
    ///
    /// @throws Stale if somebody else saved it since it was loaded
    public A save(A aggregate) {
        return store.save(type, aggregate);
    }

    protected List<A> find(Query query) {
        return store.find(type, query);
    }
}
