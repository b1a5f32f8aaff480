package org.sinergija.coordination.engine;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Money;
import org.sinergija.contracts.value.Period;
import org.sinergija.contracts.value.Territory;

/// A subject like another, but for what is said of it here.
final class SubjectCopy {
    private final Subject original;
    private @Nullable LocalizedText title;
    private @Nullable LocalizedText summary;
    private @Nullable LocalizedText objectives;
    private @Nullable UUID lead;
    private List<Participant> participants;
    private List<String> themes;
    private List<Territory> territories;
    private List<String> targetGroups;
    private List<String> activityTypes;
    private @Nullable Period period;
    private @Nullable Money budget;
    private UUID id;
    private List<RelatedInitiative> related;
    private List<ExternalId> externalIds;

    SubjectCopy(Subject original) {
        this.original = original;
        title = original.title();
        summary = original.summary();
        objectives = original.objectives();
        lead = original.lead();
        participants = original.participants();
        themes = original.themes();
        territories = original.territories();
        targetGroups = original.targetGroups();
        activityTypes = original.activityTypes();
        period = original.period();
        budget = original.budget();
        id = original.id();
        related = original.related();
        externalIds = original.externalIds();
    }

    SubjectCopy id(UUID newId) {
        id = newId;
        return this;
    }

    SubjectCopy related(List<RelatedInitiative> links) {
        related = links;
        return this;
    }

    SubjectCopy externalIds(List<ExternalId> ids) {
        externalIds = ids;
        return this;
    }

    SubjectCopy texts(@Nullable LocalizedText newTitle, @Nullable LocalizedText newSummary,
            @Nullable LocalizedText newObjectives) {
        title = newTitle;
        summary = newSummary;
        objectives = newObjectives;
        return this;
    }

    SubjectCopy organisations(@Nullable UUID newLead, List<Participant> newParticipants) {
        lead = newLead;
        participants = newParticipants;
        return this;
    }

    SubjectCopy themes(List<String> codes) {
        themes = codes;
        return this;
    }

    SubjectCopy territories(List<Territory> codes) {
        territories = codes;
        return this;
    }

    SubjectCopy targetGroups(List<String> codes) {
        targetGroups = codes;
        return this;
    }

    SubjectCopy activityTypes(List<String> codes) {
        activityTypes = codes;
        return this;
    }

    SubjectCopy period(@Nullable Period newPeriod) {
        period = newPeriod;
        return this;
    }

    SubjectCopy budget(@Nullable Money newBudget) {
        budget = newBudget;
        return this;
    }

    Subject build() {
        return new Subject(original.kind(), id, original.sequence(), title, summary, objectives, lead,
                participants, themes, territories, targetGroups, activityTypes, period, budget, original.status(),
                related, externalIds, original.visibility());
    }
}
