package org.sinergija.notifications;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.consultation.ConsultationState;
import org.sinergija.contracts.consultation.ConsultationStatus;
import org.sinergija.contracts.event.EventFormat;
import org.sinergija.contracts.event.EventKind;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.event.RegistrationPolicy;
import org.sinergija.contracts.event.Venue;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.SubjectChange;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.contracts.recommendation.CommitmentState;
import org.sinergija.contracts.recommendation.CommitmentStatus;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.contracts.recommendation.RecommendationStatus;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;

/// States as the other services tell them, all valid.
public final class Samples {
    private Samples() {}

    public static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    public static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public static OrganisationState organisation(UUID id, String acronym) {
        return new OrganisationState(id, LocalizedText.of("en", "Organisation " + acronym), acronym, List.of(),
                OrganisationType.INTERNATIONAL_ORGANISATION, "CH", List.of(new Territory("RS")), null, null, null,
                List.of("en"), OrganisationStatus.ACTIVE, null, null, now(), now());
    }

    public static InitiativeState initiative(UUID id, UUID lead) {
        return initiative(id, lead, Visibility.PUBLIC);
    }

    public static InitiativeState initiative(UUID id, UUID lead, Visibility visibility) {
        return new InitiativeState(id,
                new LocalizedText(Map.of("en", "Training of border police in Preševo", "sr-Latn",
                        "Obuka granične policije u Preševu")),
                null, null, lead, List.of(), List.of("border-control"), List.of(new Territory("RS-24-presevo")),
                List.of("border-police"), List.of("training"),
                new Period(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 6, 30)),
                new Money(new BigDecimal("125000.00"), "EUR"), List.of(), InitiativeStatus.PLANNED, null, visibility,
                List.of(), List.of(), now(), now());
    }

    public static EventState event(UUID id, UUID organiser, EventStatus status) {
        return new EventState(id, LocalizedText.of("en", "Workshop on *mixed* flows"), null, EventKind.WORKSHOP,
                EventFormat.IN_PERSON, LocalDateTime.of(2036, 10, 16, 9, 0), LocalDateTime.of(2036, 10, 17, 15, 30),
                "Europe/Belgrade", new Venue("City hall", "Belgrade", "RS"), List.of(), List.of(organiser), List.of(),
                List.of(), List.of("border-control"), List.of(new Territory("RS-24-presevo")), List.of(), List.of(),
                null, null, null, RegistrationPolicy.OPEN, null, List.of(), null, null, status, null, 1, now(), now());
    }

    public static RecommendationState recommendation(UUID id, UUID chair, @Nullable Instant adoptedAt) {
        return new RecommendationState(id, newId(), newId(), chair,
                adoptedAt == null ? null : LocalizedText.of("en", "A code of *conduct*"), null,
                List.of("border-control"), List.of(new Territory("RS-24-presevo")),
                adoptedAt == null ? RecommendationStatus.DRAFT : RecommendationStatus.ADOPTED, List.of(), adoptedAt,
                now(), now());
    }

    /// An adopted one, to which organisations committed themselves.
    public static RecommendationState committed(CommitmentState... commitments) {
        RecommendationState adopted = recommendation(newId(), newId(), now());
        return new RecommendationState(adopted.id(), adopted.event(), adopted.group(), adopted.chair(),
                adopted.title(), adopted.text(), adopted.themes(), adopted.territories(), adopted.status(),
                List.of(commitments), adopted.adoptedAt(), adopted.createdAt(), adopted.updatedAt());
    }

    public static CommitmentState commitment(UUID organisation, LocalDate due, CommitmentStatus status) {
        return new CommitmentState(newId(), organisation, new Territory("MK"),
                LocalizedText.of("en", "Training of 20 officers"), due, status, List.of(), null, now(), now());
    }

    public static ConsultationState consultation(UUID id, UUID organisation) {
        return new ConsultationState(id, organisation, LocalizedText.of("en", "Cities and civil society"),
                LocalizedText.of("en", "Answer all or some."), List.of(), List.of("en"), List.of("local-governance"),
                List.of(), now(), now().plus(9, ChronoUnit.DAYS), null, null, ConsultationStatus.OPEN, 0, null, now(),
                now());
    }

    /// The same, in which this organisation takes part.
    public static InitiativeState withParticipant(InitiativeState state, UUID organisation) {
        return new InitiativeState(state.id(), state.title(), state.summary(), state.objectives(), state.lead(),
                List.of(new Participant(organisation, ParticipantRole.IMPLEMENTING)), state.themes(),
                state.territories(), state.targetGroups(), state.activityTypes(), state.period(), state.budget(),
                state.related(), state.status(), state.statusReason(), state.visibility(), state.externalIds(),
                state.outputs(), state.createdAt(), state.updatedAt());
    }

    public static SubjectRef side(InitiativeState initiative) {
        return new SubjectRef(SubjectKind.INITIATIVE, initiative.id(), initiative.title(), initiative.lead());
    }

    public static OverlapState overlap(UUID id, SubjectRef left, SubjectRef right, OverlapLevel level) {
        return new OverlapState(id, left, right, 0.93, level,
                List.of(new FactorView("territory", 3.4, 0.9, "Both work in Preševo."),
                        new FactorView("period", 1.2, 0.5, "Both run between 1 March and 30 June 2027.")),
                OverlapStatus.OPEN, null, null, null, null, 0, now(), now());
    }

    /// Between two initiatives that nobody else knows, of these organisations.
    public static OverlapState overlapOf(UUID one, UUID other) {
        return overlap(newId(), side(initiative(newId(), one)), side(initiative(newId(), other)),
                OverlapLevel.DUPLICATE);
    }

    /// The same overlap, after its left side changed in what matters.
    ///
    /// @param change a later one has a higher number
    public static OverlapState changed(OverlapState overlap, int change) {
        return new OverlapState(overlap.id(), overlap.left(), overlap.right(), overlap.score(), overlap.level(),
                overlap.factors(), overlap.status(), null, null, null, List.of(new SubjectChange(overlap.left().id(),
                        List.of("territories"), change + 1, overlap.detectedAt().plusSeconds(change))),
                0, overlap.detectedAt(), now());
    }
}
