package org.sinergija.notifications.known;

import java.util.Objects;
import java.util.UUID;

import org.sinergija.contracts.consultation.ConsultationState;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.notifications.happening.Follower;
import org.sinergija.notifications.happening.Happening;
import org.sinergija.starter.event.ProjectionStore;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Keeps what is known; before all others, who look there.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownFollower implements Follower {
    private final ProjectionStore projections;

    KnownFollower(ProjectionStore projections) {
        this.projections = projections;
    }

    /// What is kept of a state.
    private interface Making<S, K> {
        K of(UUID id, String body, S state);
    }

    @Override
    public void follow(Happening happening) {
        switch (happening.topic()) {
            case ORGANISATIONS -> keep(happening, OrganisationState.class, KnownOrganisation.class,
                    (id, body, _) -> new KnownOrganisation(id, body));
            case INITIATIVES -> keep(happening, InitiativeState.class, KnownInitiative.class,
                    (id, body, _) -> new KnownInitiative(id, body));
            case OVERLAPS -> keep(happening, OverlapState.class, KnownOverlap.class,
                    (id, body, _) -> new KnownOverlap(id, body));
            case EVENTS -> keep(happening, EventState.class, KnownEvent.class,
                    (id, body, state) -> new KnownEvent(id, body, state.start()));
            case RECOMMENDATIONS ->
                keep(happening, RecommendationState.class, KnownRecommendation.class, KnownRecommendation::of);
            case CONSULTATIONS -> keep(happening, ConsultationState.class, KnownConsultation.class,
                    (id, body, _) -> new KnownConsultation(id, body));
            case GOOD_PRACTICES -> {
                // Nobody asks for them again.
            }
        }
    }

    /// What cannot be read as the state is never kept.
    private <S, K> void keep(Happening happening, Class<S> state, Class<K> type, Making<S, K> known) {
        projections.follow(happening.event(), type,
                event -> known.of(event.id(), Objects.requireNonNull(event.body()), event.as(state)));
    }
}
