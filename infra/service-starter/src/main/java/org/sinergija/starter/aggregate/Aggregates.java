package org.sinergija.starter.aggregate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.sinergija.contracts.Topic;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.Stale;
import org.sinergija.starter.person.Erasure;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/// The collection of all aggregates of one type: a repository whose `save` stores state and events together.
public abstract class Aggregates<A extends Aggregate> {
    private static final int TRIES = 20;

    private final Class<A> type;
    private final Topic topic;
    private final AggregateStore store;

    /// A repository of its own collection.
    ///
    /// @param topic where its aggregates' events go
    /// @param indexes further indexes of the collection; they are made at start, outside any request
    protected Aggregates(Class<A> type, Topic topic, AggregateStore store, IndexDefinition... indexes) {
        this.type = type;
        this.topic = topic;
        this.store = store;
        store.register(type, topic, List.of(indexes));
    }

    /// The one with this id.
    ///
    /// @throws NotFound if there is none
    public A get(UUID id) {
        return find(id).orElseThrow(() -> missing(id));
    }

    /// Says that there is none with this id, as to be said too of one that the caller may not see.
    protected NotFound missing(UUID id) {
        return new NotFound("There is no %s %s.".formatted(type.getSimpleName().toLowerCase(Locale.ROOT), id));
    }

    public Optional<A> find(UUID id) {
        return store.find(type, id);
    }

    /// Stores the state and the recorded events in one write and hands the events to the relay. A new aggregate whose id
    /// is stored already is the retry of a request that was answered before: the stored one is returned.
    ///
    /// @throws Stale if somebody else saved it since it was loaded
    public A save(A aggregate) {
        return save(aggregate, Lane.PROMPT);
    }

    /// The same, its events in this lane.
    public A save(A aggregate, Lane lane) {
        return store.save(type, aggregate, lane);
    }

    /// Changes what is the latest version, again where somebody else was faster.
    ///
    /// @throws NotFound if there is none
    /// @throws Stale if somebody else was faster each time
    public A change(UUID id, Consumer<? super A> change) {
        for (int tried = 1;; tried++) {
            A latest = get(id);
            change.accept(latest);
            try {
                return save(latest);
            } catch (Stale fasterOne) {
                if (tried == TRIES) {
                    throw fasterOne;
                }
            }
        }
    }

    /// Erases it here and, by a record without a value, wherever its events went. When this returns, no query of any kind
    /// finds it in its collection any more; the erasure is published after all that was recorded before, at least once.
    ///
    /// @throws Stale if somebody else saved or erased it since it was loaded
    public void erase(A aggregate) {
        erase(aggregate, Lane.PROMPT);
    }

    /// The same, its events in this lane.
    public void erase(A aggregate, Lane lane) {
        store.erase(type, topic, aggregate, lane);
    }

    /// Puts [Erasure#ERASED] in place of a person wherever this field of a list's entries names it. For fields that no event
    /// tells: there is none of this, and the version stays, by which others know that nobody changed the aggregate since.
    protected void forget(String list, String field, String person) {
        store.forget(type, list, field, person);
    }

    /// Rewrites what is not published yet of an aggregate, so that it no longer tells what its next state will not tell either.
    /// To be called before that is saved: if nothing more happens, it can be found and done again.
    protected void rewriteUnpublished(UUID id, UnaryOperator<String> body) {
        store.rewriteUnpublished(type, id, body);
    }

    /// All that meet the criteria, in the order of their creation, a few in memory at a time. Holds a cursor of the store until
    /// it is closed.
    public Stream<A> all(List<Criteria> criteria) {
        Query query = criteria.isEmpty() ? new Query() : new Query(new Criteria().andOperator(criteria));
        return store.stream(type, query.with(Sort.by("_id")));
    }

    protected List<A> find(Query query) {
        return store.find(type, query);
    }
}
