package org.sinergija.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.consultation.ConsultationCalled;
import org.sinergija.contracts.consultation.ConsultationCancelled;
import org.sinergija.contracts.consultation.ConsultationCounted;
import org.sinergija.contracts.consultation.ConsultationExtended;
import org.sinergija.contracts.consultation.ConsultationReplied;
import org.sinergija.contracts.consultation.ConsultationRevised;
import org.sinergija.contracts.event.EventCancelled;
import org.sinergija.contracts.event.EventCompleted;
import org.sinergija.contracts.event.EventDrafted;
import org.sinergija.contracts.event.EventPublished;
import org.sinergija.contracts.event.EventRevised;
import org.sinergija.contracts.goodpractice.GoodPracticeRegistered;
import org.sinergija.contracts.goodpractice.GoodPracticeRevised;
import org.sinergija.contracts.initiative.InitiativeRegistered;
import org.sinergija.contracts.initiative.InitiativeRevised;
import org.sinergija.contracts.initiative.InitiativeStatusChanged;
import org.sinergija.contracts.organisation.OrganisationApproved;
import org.sinergija.contracts.organisation.OrganisationMergeReversed;
import org.sinergija.contracts.organisation.OrganisationMerged;
import org.sinergija.contracts.organisation.OrganisationRegistered;
import org.sinergija.contracts.organisation.OrganisationRevised;
import org.sinergija.contracts.organisation.OrganisationSuspended;
import org.sinergija.contracts.overlap.OverlapAcknowledged;
import org.sinergija.contracts.overlap.OverlapAuthorErased;
import org.sinergija.contracts.overlap.OverlapCommented;
import org.sinergija.contracts.overlap.OverlapDetected;
import org.sinergija.contracts.overlap.OverlapEscalated;
import org.sinergija.contracts.overlap.OverlapRescored;
import org.sinergija.contracts.overlap.OverlapResolved;
import org.sinergija.contracts.overlap.OverlapWithdrawn;
import org.sinergija.contracts.recommendation.RecommendationAdopted;
import org.sinergija.contracts.recommendation.RecommendationCommitmentChanged;
import org.sinergija.contracts.recommendation.RecommendationCommitted;
import org.sinergija.contracts.recommendation.RecommendationDrafted;
import org.sinergija.contracts.recommendation.RecommendationRevised;
import org.sinergija.contracts.recommendation.RecommendationWithdrawn;

/// Every public event: its topic, its CloudEvents `type`, and the record that carries it.
public enum EventType {
    ORGANISATION_REGISTERED(Topic.ORGANISATIONS, "org.sinergija.partners.organisation.registered.v1",
            OrganisationRegistered.class),
    ORGANISATION_REVISED(Topic.ORGANISATIONS, "org.sinergija.partners.organisation.revised.v1",
            OrganisationRevised.class),
    ORGANISATION_APPROVED(Topic.ORGANISATIONS, "org.sinergija.partners.organisation.approved.v1",
            OrganisationApproved.class),
    ORGANISATION_SUSPENDED(Topic.ORGANISATIONS, "org.sinergija.partners.organisation.suspended.v1",
            OrganisationSuspended.class),
    ORGANISATION_MERGED(Topic.ORGANISATIONS, "org.sinergija.partners.organisation.merged.v1", OrganisationMerged.class),
    ORGANISATION_MERGE_REVERSED(Topic.ORGANISATIONS, "org.sinergija.partners.organisation.merge-reversed.v1",
            OrganisationMergeReversed.class),
    INITIATIVE_REGISTERED(Topic.INITIATIVES, "org.sinergija.projects.initiative.registered.v1",
            InitiativeRegistered.class),
    INITIATIVE_REVISED(Topic.INITIATIVES, "org.sinergija.projects.initiative.revised.v1", InitiativeRevised.class),
    INITIATIVE_STATUS_CHANGED(Topic.INITIATIVES, "org.sinergija.projects.initiative.status-changed.v1",
            InitiativeStatusChanged.class),
    GOOD_PRACTICE_REGISTERED(Topic.GOOD_PRACTICES, "org.sinergija.projects.good-practice.registered.v1",
            GoodPracticeRegistered.class),
    GOOD_PRACTICE_REVISED(Topic.GOOD_PRACTICES, "org.sinergija.projects.good-practice.revised.v1",
            GoodPracticeRevised.class),
    EVENT_DRAFTED(Topic.EVENTS, "org.sinergija.events.event.drafted.v1", EventDrafted.class),
    EVENT_REVISED(Topic.EVENTS, "org.sinergija.events.event.revised.v1", EventRevised.class),
    EVENT_PUBLISHED(Topic.EVENTS, "org.sinergija.events.event.published.v1", EventPublished.class),
    EVENT_CANCELLED(Topic.EVENTS, "org.sinergija.events.event.cancelled.v1", EventCancelled.class),
    EVENT_COMPLETED(Topic.EVENTS, "org.sinergija.events.event.completed.v1", EventCompleted.class),
    RECOMMENDATION_DRAFTED(Topic.RECOMMENDATIONS, "org.sinergija.events.recommendation.drafted.v1",
            RecommendationDrafted.class),
    RECOMMENDATION_REVISED(Topic.RECOMMENDATIONS, "org.sinergija.events.recommendation.revised.v1",
            RecommendationRevised.class),
    RECOMMENDATION_ADOPTED(Topic.RECOMMENDATIONS, "org.sinergija.events.recommendation.adopted.v1",
            RecommendationAdopted.class),
    RECOMMENDATION_WITHDRAWN(Topic.RECOMMENDATIONS, "org.sinergija.events.recommendation.withdrawn.v1",
            RecommendationWithdrawn.class),
    RECOMMENDATION_COMMITTED(Topic.RECOMMENDATIONS, "org.sinergija.events.recommendation.committed.v1",
            RecommendationCommitted.class),
    RECOMMENDATION_COMMITMENT_CHANGED(Topic.RECOMMENDATIONS,
            "org.sinergija.events.recommendation.commitment-changed.v1",
            RecommendationCommitmentChanged.class),
    CONSULTATION_CALLED(Topic.CONSULTATIONS, "org.sinergija.events.consultation.called.v1",
            ConsultationCalled.class),
    CONSULTATION_REVISED(Topic.CONSULTATIONS, "org.sinergija.events.consultation.revised.v1",
            ConsultationRevised.class),
    CONSULTATION_EXTENDED(Topic.CONSULTATIONS, "org.sinergija.events.consultation.extended.v1",
            ConsultationExtended.class),
    CONSULTATION_COUNTED(Topic.CONSULTATIONS, "org.sinergija.events.consultation.counted.v1",
            ConsultationCounted.class),
    CONSULTATION_REPLIED(Topic.CONSULTATIONS, "org.sinergija.events.consultation.replied.v1",
            ConsultationReplied.class),
    CONSULTATION_CANCELLED(Topic.CONSULTATIONS, "org.sinergija.events.consultation.cancelled.v1",
            ConsultationCancelled.class),
    OVERLAP_DETECTED(Topic.OVERLAPS, "org.sinergija.coordination.overlap.detected.v1", OverlapDetected.class),
    OVERLAP_RESCORED(Topic.OVERLAPS, "org.sinergija.coordination.overlap.rescored.v1", OverlapRescored.class),
    OVERLAP_ACKNOWLEDGED(Topic.OVERLAPS, "org.sinergija.coordination.overlap.acknowledged.v1",
            OverlapAcknowledged.class),
    OVERLAP_ESCALATED(Topic.OVERLAPS, "org.sinergija.coordination.overlap.escalated.v1", OverlapEscalated.class),
    OVERLAP_COMMENTED(Topic.OVERLAPS, "org.sinergija.coordination.overlap.commented.v1", OverlapCommented.class),
    OVERLAP_RESOLVED(Topic.OVERLAPS, "org.sinergija.coordination.overlap.resolved.v1", OverlapResolved.class),
    OVERLAP_AUTHOR_ERASED(Topic.OVERLAPS, "org.sinergija.coordination.overlap.author-erased.v1",
            OverlapAuthorErased.class),
    OVERLAP_WITHDRAWN(Topic.OVERLAPS, "org.sinergija.coordination.overlap.withdrawn.v1", OverlapWithdrawn.class);

    private static final Map<Class<?>, EventType> BY_RECORD = by(EventType::event);
    private static final Map<String, EventType> BY_TYPE = by(EventType::type);

    private final Topic topic;
    private final String type;
    private final Class<? extends PublicEvent> event;

    EventType(Topic topic, String type, Class<? extends PublicEvent> event) {
        this.topic = topic;
        this.type = type;
        this.event = event;
    }

    /// @throws IllegalArgumentException if no such event is public
    public static EventType of(Class<? extends PublicEvent> event) {
        return found(BY_RECORD.get(event), event.getName());
    }

    /// @throws IllegalArgumentException if no such event is public
    public static EventType of(String type) {
        return found(BY_TYPE.get(type), type);
    }

    public Topic topic() {
        return topic;
    }

    public String type() {
        return type;
    }

    public Class<? extends PublicEvent> event() {
        return event;
    }

    private static EventType found(@Nullable EventType known, String name) {
        if (known == null) {
            throw new IllegalArgumentException("%s is no public event".formatted(name));
        }
        return known;
    }

    private static <K> Map<K, EventType> by(Function<EventType, ? extends K> key) {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }
}
