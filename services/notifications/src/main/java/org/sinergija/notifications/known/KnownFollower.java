package org.sinergija.notifications.known;

import java.util.UUID;
import java.util.function.BiFunction;

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

    @Override
    public void follow(Happening happening) {
        switch (happening.topic()) {
            case ORGANISATIONS ->
                keep(happening, OrganisationState.class, KnownOrganisation.class, KnownOrganisation::new);
            case INITIATIVES -> keep(happening, InitiativeState.class, KnownInitiative.class, KnownInitiative::new);
            case OVERLAPS -> keep(happening, OverlapState.class, KnownOverlap.class, KnownOverlap::new);
            case EVENTS -> keep(happening, EventState.class, KnownEvent.class, (id, state) -> new KnownEvent(id, state,
                    happening.as(EventState.class).start()));
            case RECOMMENDATIONS ->
                keep(happening, RecommendationState.class, KnownRecommendation.class, (id, state) -> KnownRecommendation
                        .of(id, state, happening.as(RecommendationState.class)));
            case CONSULTATIONS ->
                keep(happening, ConsultationState.class, KnownConsultation.class, KnownConsultation::new);
            case GOOD_PRACTICES -> {
                // Nobody asks for them again.
            }
        }
    }

    /// What cannot be read as the state is never kept.
    private <K> void keep(Happening happening, Class<?> state, Class<K> type, BiFunction<UUID, String, K> known) {
        String body = happening.event().body();
        if (body == null) {
            projections.remove(type, happening.subject());
        } else {
            Object _ = happening.as(state);
            projections.put(happening.subject(), happening.event().sequence(),
                    known.apply(happening.subject(), body));
        }
    }
}
