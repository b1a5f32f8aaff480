package org.sinergija.projects.reconciliation;

import java.util.LinkedHashSet;
import java.util.Set;

import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.ParticipantRole;
import org.sinergija.projects.initiative.InitiativeDetails;

/// What IATI has no place for: target groups, activity types, and who benefits or is a partner without a part.
final class Unsaid {
    private static final Set<ParticipantRole> ROLES = Set.of(ParticipantRole.BENEFICIARY, ParticipantRole.ASSOCIATED);

    private Unsaid() {}

    /// What an activity says, and besides what stands here that it cannot say.
    static InitiativeDetails completed(InitiativeDetails said, InitiativeDetails here) {
        Set<Participant> participants = new LinkedHashSet<>(said.participants());
        here.participants().stream().filter(participant -> ROLES.contains(participant.role()))
                .forEach(participants::add);
        return new InitiativeDetails(said.title(), said.summary(), said.objectives(), said.lead(),
                participants.stream().toList(), said.themes(), said.territories(), here.targetGroups(),
                here.activityTypes(), said.period(), said.budget(), said.related(), said.status(), said.visibility(),
                said.externalIds(), said.outputs());
    }
}
