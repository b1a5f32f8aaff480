package org.sinergija.contracts.initiative;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;

/// A project, programme or action as it stands in the register.
///
/// @param lead the organisation that answers for it
/// @param statusReason why it got its status, if somebody said
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InitiativeState(UUID id, LocalizedText title, @Nullable LocalizedText summary,
        @Nullable LocalizedText objectives, UUID lead, List<Participant> participants, List<String> themes,
        List<Territory> territories, List<String> targetGroups, List<String> activityTypes, @Nullable Period period,
        @Nullable Money budget, List<RelatedInitiative> related, InitiativeStatus status, @Nullable String statusReason,
        Visibility visibility, List<ExternalId> externalIds, List<Output> outputs, Instant createdAt,
        Instant updatedAt) {
    public InitiativeState {
        participants = List.copyOf(participants);
        themes = List.copyOf(themes);
        territories = List.copyOf(territories);
        targetGroups = List.copyOf(targetGroups);
        activityTypes = List.copyOf(activityTypes);
        related = List.copyOf(related);
        externalIds = List.copyOf(externalIds);
        outputs = List.copyOf(outputs);
    }
}
