package org.sinergija.coordination.overlap;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.initiative.Output;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.SubjectKind;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;

/// An initiative as one would register it, as far as it is known yet: a title and a town will do.
record Draft(@Nullable SubjectKind kind, @TextLength(max = 300) @Nullable LocalizedText title,
        @TextLength(max = 5_000) @Nullable LocalizedText summary,
        @TextLength(max = 10_000) @Nullable LocalizedText objectives, @Nullable UUID lead,
        @Size(max = 100) @Nullable List<Participant> participants,
        @Size(max = 50) @Nullable List<@KnownCode(CodeList.THEMES) String> themes,
        @Size(max = 200) @Nullable List<@KnownCode(CodeList.TERRITORIES) Territory> territories,
        @Size(max = 50) @Nullable List<@KnownCode(CodeList.TARGET_GROUPS) String> targetGroups,
        @Size(max = 50) @Nullable List<@KnownCode(CodeList.ACTIVITY_TYPES) String> activityTypes,
        @Nullable Period period, @Nullable Money budget, @Size(max = 100) @Nullable List<RelatedInitiative> related,
        @Nullable InitiativeStatus status, @Nullable Visibility visibility,
        @Size(max = 20) @Nullable List<ExternalId> externalIds, @Size(max = 200) @Nullable List<Output> outputs) {

    /// @param id of nothing that is stored
    Subject subject(UUID id) {
        return new Subject(kind == null ? SubjectKind.INITIATIVE : kind, id, 0, title, summary, objectives, lead,
                Given.orNone(participants), Given.orNone(themes), Given.orNone(territories), Given.orNone(targetGroups),
                Given.orNone(activityTypes),
                period, budget, status == null ? InitiativeStatus.CONCEPT : status, Given.orNone(related),
                Given.orNone(externalIds),
                // Or one that calls itself hidden would be weighed among what is.
                Visibility.PUBLIC);
    }
}
