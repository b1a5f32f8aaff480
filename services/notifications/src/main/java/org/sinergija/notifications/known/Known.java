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
        return Optional.ofNullable(mongo.findById(id, KnownOrganisation.class))
                .map(known -> EventJson.read(known.state(), OrganisationState.class));
    }

    public Optional<InitiativeState> initiative(UUID id) {
        return Optional.ofNullable(mongo.findById(id, KnownInitiative.class))
                .map(known -> EventJson.read(known.state(), InitiativeState.class));
    }

    public Optional<EventState> event(UUID id) {
        return Optional.ofNullable(mongo.findById(id, KnownEvent.class))
                .map(known -> EventJson.read(known.state(), EventState.class));
    }

    /// Those that begin after this day, soonest first.
    public List<EventState> eventsAfter(LocalDate day, int most) {
        Query query = Query.query(Criteria.where("start").gte(day.plusDays(1).atStartOfDay()))
                .with(Sort.by("start", "_id")).limit(most);
        return mongo.find(query, KnownEvent.class).stream()
                .map(known -> EventJson.read(known.state(), EventState.class)).toList();
    }

    public Optional<RecommendationState> recommendation(UUID id) {
        return Optional.ofNullable(mongo.findById(id, KnownRecommendation.class))
                .map(known -> EventJson.read(known.state(), RecommendationState.class));
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
        return mongo.find(Query.query(which).with(Sort.by("_id")), KnownRecommendation.class).stream()
                .map(known -> EventJson.read(known.state(), RecommendationState.class)).toList();
    }

    public Optional<ConsultationState> consultation(UUID id) {
        return Optional.ofNullable(mongo.findById(id, KnownConsultation.class))
                .map(known -> EventJson.read(known.state(), ConsultationState.class));
    }

    public Optional<OverlapState> overlap(UUID id) {
        return Optional.ofNullable(mongo.findById(id, KnownOverlap.class))
                .map(known -> EventJson.read(known.state(), OverlapState.class));
    }

    /// Those of them that are known, by id.
    public Map<UUID, OverlapState> overlaps(Collection<UUID> ids) {
        return mongo.find(withIds(ids), KnownOverlap.class).stream()
                .map(known -> EventJson.read(known.state(), OverlapState.class))
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
        return mongo.find(withIds(ids), KnownInitiative.class).stream()
                .map(known -> EventJson.read(known.state(), InitiativeState.class))
                .collect(Collectors.toMap(InitiativeState::id, Function.identity()));
    }

    /// Those that lead a side of an overlap or take part in it, as far as it is known.
    public Set<UUID> organisations(SubjectRef side) {
        Stream<UUID> participants = initiative(side.id()).stream()
                .flatMap(initiative -> initiative.participants().stream()).map(Participant::organisation);
        return Stream.concat(Stream.of(side.lead()), participants).collect(Collectors.toSet());
    }

    private static Query withIds(Collection<UUID> ids) {
        return Query.query(Criteria.where("_id").in(ids)).limit(Math.max(1, ids.size()));
    }
}
