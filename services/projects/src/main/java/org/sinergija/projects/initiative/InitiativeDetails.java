package org.sinergija.projects.initiative;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Output;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;

/// What an organisation says of its initiative when it registers or revises it.
///
/// @param status only when registering; afterwards it is changed with a reason
public record InitiativeDetails(@NotNull(message = "is required") @TextLength(max = 300) LocalizedText title,
        @TextLength(max = 5_000) @Nullable LocalizedText summary,
        @TextLength(max = 10_000) @Nullable LocalizedText objectives, @NotNull(message = "is required") UUID lead,
        @Size(max = 100) List<@Valid Participant> participants,
        @Size(max = 50) List<@KnownCode(CodeList.THEMES) String> themes,
        @Size(max = 200) List<@KnownCode(CodeList.TERRITORIES) Territory> territories,
        @Size(max = 50) List<@KnownCode(CodeList.TARGET_GROUPS) String> targetGroups,
        @Size(max = 50) List<@KnownCode(CodeList.ACTIVITY_TYPES) String> activityTypes, @Nullable Period period,
        @Nullable Money budget, @Size(max = 100) List<@Valid RelatedInitiative> related,
        @Nullable InitiativeStatus status,
        @Nullable Visibility visibility, @Size(max = 20) List<@Valid ExternalId> externalIds,
        @Size(max = 200) List<@Valid Output> outputs) {

    public InitiativeDetails {
        participants = Given.orNone(participants);
        themes = Given.orNone(themes);
        territories = Given.orNone(territories);
        targetGroups = Given.orNone(targetGroups);
        activityTypes = Given.orNone(activityTypes);
        related = Given.orNone(related);
        externalIds = Given.orNone(externalIds);
        outputs = Given.orNone(outputs);
    }

    public InitiativeDetails withoutStatus() {
        return new InitiativeDetails(title, summary, objectives, lead, participants, themes, territories, targetGroups,
                activityTypes, period, budget, related, null, visibility, externalIds, outputs);
    }
}
