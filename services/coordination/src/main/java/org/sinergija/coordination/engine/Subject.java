package org.sinergija.coordination.engine;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.event.EventState;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;

/// What may overlap, as far as the engine looks at it.
///
/// @param sequence the version of the record that it was made from; 0 of one that is stored nowhere
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(SubjectKind kind, UUID id, long sequence, @Nullable LocalizedText title,
        @Nullable LocalizedText summary, @Nullable LocalizedText objectives, @Nullable UUID lead,
        List<Participant> participants, List<String> themes, List<Territory> territories, List<String> targetGroups,
        List<String> activityTypes, @Nullable Period period, @Nullable Money budget, InitiativeStatus status,
        List<RelatedInitiative> related, List<ExternalId> externalIds, Visibility visibility) {
    private static final UUID NOBODY = new UUID(0, 0);

    public Subject {
        participants = List.copyOf(participants);
        themes = List.copyOf(themes);
        territories = List.copyOf(territories);
        targetGroups = List.copyOf(targetGroups);
        activityTypes = List.copyOf(activityTypes);
        related = List.copyOf(related);
        externalIds = List.copyOf(externalIds);
    }

    public static Subject of(InitiativeState state, long sequence) {
        return new Subject(SubjectKind.INITIATIVE, state.id(), sequence, state.title(), state.summary(),
                state.objectives(), state.lead(), state.participants(), state.themes(), state.territories(),
                state.targetGroups(), state.activityTypes(), state.period(), state.budget(), state.status(),
                state.related(), state.externalIds(), state.visibility());
    }

    /// An event takes place where and when it says; those who organise it with the first take part in it.
    public static Subject of(EventState state, long sequence) {
        List<Participant> participants = state.organisers().stream().skip(1)
                .map(organiser -> new Participant(organiser, ParticipantRole.IMPLEMENTING)).toList();
        Period period = new Period(state.start().toLocalDate(), state.end().toLocalDate());
        return new Subject(SubjectKind.EVENT, state.id(), sequence, state.title(), state.summary(), null,
                state.organisers().getFirst(), participants, state.themes(), state.territories(),
                state.targetGroups(), List.of(), period, null, status(state.status()), List.of(), List.of(),
                Visibility.PUBLIC);
    }

    private static InitiativeStatus status(EventStatus status) {
        return switch (status) {
            case DRAFT, PUBLISHED -> InitiativeStatus.PLANNED;
            case CANCELLED -> InitiativeStatus.CANCELLED;
            case COMPLETED -> InitiativeStatus.COMPLETED;
        };
    }

    /// What others may show of it; a register's record always has a title and a lead.
    public SubjectRef ref() {
        return new SubjectRef(kind, id, Objects.requireNonNull(title), lead == null ? NOBODY : lead);
    }
}
