package org.sinergija.events.registration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.aggregate.InsertOnce;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/// The personal data of all registrations, and what people need beside them.
@Repository
public class Registrations {
    private static final String ID = "_id";
    private static final String EVENT = "event";
    private static final String PERSON = "person";
    private static final String UNDECIDED = "undecided";
    private static final int MOST_OF_A_PERSON = 1_000;
    private static final int BATCH = 1_000;

    private final MongoTemplate mongo;

    Registrations(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /// One that was erased is not there any more, whatever the ledger counts.
    public Optional<Registration> find(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Registration.class));
    }

    Optional<Needs> needs(UUID id) {
        return Optional.ofNullable(mongo.findById(id, Needs.class));
    }

    Map<UUID, Registration> find(Collection<UUID> ids) {
        return byId(Registration.class, ids, Registration::id);
    }

    Map<UUID, Needs> needs(Collection<UUID> ids) {
        return byId(Needs.class, ids, Needs::registration);
    }

    List<Registration> of(@Nullable String person) {
        return person == null
                ? List.of()
                : mongo.find(Query.query(Criteria.where(PERSON).is(person)).with(Sort.by(ID)).limit(MOST_OF_A_PERSON),
                        Registration.class);
    }

    /// @return whether it was not there before, as it is when a request is repeated
    boolean add(Registration registration, @Nullable Needs needs) {
        boolean isNew = InsertOnce.insert(mongo, registration);
        if (isNew && needs != null) {
            mongo.insert(needs);
        }
        return isNew;
    }

    void remove(UUID id) {
        mongo.remove(Query.query(Criteria.where(ID).is(id)), Needs.class);
        mongo.remove(Query.query(Criteria.where(ID).is(id)), Registration.class);
    }

    List<Registration> undecidedBefore(Instant then) {
        return mongo.find(Query.query(Criteria.where(UNDECIDED).lt(then)).limit(BATCH), Registration.class);
    }

    void decided(Collection<UUID> ids) {
        mongo.updateMulti(Query.query(Criteria.where(ID).in(ids)), new Update().unset(UNDECIDED), Registration.class);
    }

    List<UUID> eventsWithNeeds() {
        return mongo.findDistinct(new Query(), EVENT, Needs.class, String.class).stream().map(UUID::fromString)
                .toList();
    }

    void deleteNeeds(UUID event) {
        mongo.remove(Query.query(Criteria.where(EVENT).is(event)), Needs.class);
    }

    private <T> Map<UUID, T> byId(Class<T> type, Collection<UUID> ids, Function<T, UUID> id) {
        return mongo.find(Query.query(Criteria.where(ID).in(ids)), type).stream()
                .collect(Collectors.toMap(id, Function.identity()));
    }
}
