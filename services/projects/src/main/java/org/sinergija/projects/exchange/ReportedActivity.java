package org.sinergija.projects.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;

/// What a file says of one activity, in the register's codes, within the register's limits; organisations and other
/// activities are still named as the file names them.
///
/// @param identifier what the publisher calls it
/// @param lead who reports it, and answers for it here
/// @param externalIds other identifiers, without `identifier`
public record ReportedActivity(ExternalId identifier, LocalizedText title, @Nullable LocalizedText summary,
        @Nullable LocalizedText objectives, ReportedOrganisation lead, List<ReportedParticipant> participants,
        List<String> themes, List<Territory> territories, List<String> targetGroups, List<String> activityTypes,
        @Nullable Period period, @Nullable Money budget, @Nullable InitiativeStatus status,
        List<ReportedRelation> related, List<ExternalId> externalIds, Original original) {
    public ReportedActivity {
        participants = List.copyOf(participants);
        themes = List.copyOf(themes);
        territories = List.copyOf(territories);
        targetGroups = List.copyOf(targetGroups);
        activityTypes = List.copyOf(activityTypes);
        related = List.copyOf(related);
        externalIds = List.copyOf(externalIds);
    }
}
