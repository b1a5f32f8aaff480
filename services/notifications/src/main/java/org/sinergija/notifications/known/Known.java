package org.sinergija.notifications.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sinergija.contracts.consultation.ConsultationState;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.starter.event.EventJson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/// The latest state of what other services tell of; what was erased is unknown.
@Repository
public class Known {
    private final MongoTemplate mongo;

    Known(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<OrganisationState> organisation(UUID id) {
        return one(id, KnownOrganisation.class, OrganisationState.class);
    }

    /// Those of them that are known, by id.
    public Map<UUID, OrganisationState> organisations(Collection<UUID> ids) {
        return all(withIds(ids), KnownOrganisation.class, OrganisationState.class)
                .collect(Collectors.toMap(OrganisationState::id, Function.identity()));
    }

    public Optional<InitiativeState> initiative(UUID id) {
        return one(id, KnownInitiative.class, InitiativeState.class);
    }

    public Optional<EventState> event(UUID id) {
        return one(id, KnownEvent.class, EventState.class);
    }

    /// Those that begin after this day, soonest first.
    public List<EventState> eventsAfter(LocalDate day, int most) {
        Query query = Query.query(Criteria.where("start").gte(day.plusDays(1).atStartOfDay()))
                .with(Sort.by("start", "_id")).limit(most);
        return all(query, KnownEvent.class, EventState.class).toList();
    }

    public Optional<RecommendationState> recommendation(UUID id) {
        return one(id, KnownRecommendation.class, RecommendationState.class);
    }

    /// Those of which an open promise is due by this day.
    public List<RecommendationState> recommendationsPromisedBy(LocalDate day) {
        return recommendations(Criteria.where("due").lte(day));
    }

    /// Those of which a promise was kept in this time, the second instant not included.
    public List<RecommendationState> recommendationsKept(Instant from, Instant to) {
        return recommendations(Criteria.where("done").elemMatch(new Criteria().gte(from).lt(to)));
    }

    private List<RecommendationState> recommendations(Criteria which) {
        return all(Query.query(which).with(Sort.by("_id")), KnownRecommendation.class, RecommendationState.class)
                .toList();
    }

    public Optional<ConsultationState> consultation(UUID id) {
        return one(id, KnownConsultation.class, ConsultationState.class);
    }

    public Optional<OverlapState> overlap(UUID id) {
        return one(id, KnownOverlap.class, OverlapState.class);
    }

    /// Those of them that are known, by id.
    public Map<UUID, OverlapState> overlaps(Collection<UUID> ids) {
        return all(withIds(ids), KnownOverlap.class, OverlapState.class)
                .collect(Collectors.toMap(OverlapState::id, Function.identity()));
    }

    /// Whether everybody may be told of the overlap, and so of both its sides.
    public boolean isPublic(OverlapState overlap) {
        List<UUID> sides = Stream.of(overlap.left(), overlap.right())
                .filter(side -> side.kind() == SubjectKind.INITIATIVE).map(SubjectRef::id).toList();
        return publicAmong(sides).containsAll(sides);
    }

    /// Whether everybody may be told of the initiative; what is not known may be hidden.
    public boolean isPublic(UUID initiative) {
        return initiative(initiative).filter(state -> state.visibility() == Visibility.PUBLIC).isPresent();
    }

    /// Those of the initiatives that everybody may be told of.
    public Set<UUID> publicAmong(Collection<UUID> initiatives) {
        return initiatives(initiatives).values().stream()
                .filter(state -> state.visibility() == Visibility.PUBLIC)
                .map(InitiativeState::id).collect(Collectors.toSet());
    }

    /// Those of them that are known, by id.
    public Map<UUID, InitiativeState> initiatives(Collection<UUID> ids) {
        return all(withIds(ids), KnownInitiative.class, InitiativeState.class)
                .collect(Collectors.toMap(InitiativeState::id, Function.identity()));
    }

    /// Those that lead a side of an overlap or take part in it, as far as it is known.
    public Set<UUID> organisations(SubjectRef side) {
        Stream<UUID> participants = initiative(side.id()).stream()
                .flatMap(initiative -> initiative.participants().stream()).map(Participant::organisation);
        return Stream.concat(Stream.of(side.lead()), participants).collect(Collectors.toSet());
    }

    private <S> Optional<S> one(UUID id, Class<? extends Held> held, Class<S> state) {
        return Optional.ofNullable(mongo.findById(id, held)).map(known -> EventJson.read(known.state(), state));
    }

    private <S> Stream<S> all(Query which, Class<? extends Held> held, Class<S> state) {
        return mongo.find(which, held).stream().map(known -> EventJson.read(known.state(), state));
    }

    private static Query withIds(Collection<UUID> ids) {
        return Query.query(Criteria.where("_id").in(ids)).limit(Math.max(1, ids.size()));
    }
}
