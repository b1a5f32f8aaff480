package org.sinergija.projects.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.Participant;
import org.sinergija.contracts.initiative.RelatedInitiative;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedParticipant;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.identity.HeldId;
import org.sinergija.projects.identity.Publisher;
import org.sinergija.projects.initiative.InitiativeDetails;
import org.sinergija.projects.organisation.Identified;

/// A record as the register would have it: its organisations and relations by their ids here.
record Draft(InitiativeDetails details, List<Finding> findings) {
    private static final int MOST_IDS = 20;

    /// @param holders of every external id that the record has or mentions
    static Draft of(Match match, Map<ReportedOrganisation, Identified> organisations,
            Map<ExternalId, HeldId> holders) {
        ReportedActivity activity = match.activity();
        List<Finding> findings = new ArrayList<>();
        List<Participant> participants = participants(match, organisations, findings);
        List<RelatedInitiative> related = related(activity, match.target().initiative(), holders);
        List<ExternalId> externalIds = externalIds(match, holders, findings);
        return new Draft(new InitiativeDetails(activity.title(), activity.summary(), activity.objectives(),
                match.lead(),
                participants, activity.themes(), activity.territories(), activity.targetGroups(),
                activity.activityTypes(), activity.period(), activity.budget(), related, activity.status(), null,
                externalIds, List.of()), findings);
    }

    /// Without those that nobody holds, and itself.
    static List<RelatedInitiative> related(ReportedActivity activity, UUID own, Map<ExternalId, HeldId> holders) {
        Set<RelatedInitiative> related = new LinkedHashSet<>();
        for (ReportedRelation relation : activity.related()) {
            HeldId other = holders.get(relation.activity());
            if (other != null && !other.initiative().equals(own)) {
                related.add(new RelatedInitiative(relation.relation(), other.initiative()));
            }
        }
        return List.copyOf(related);
    }

    private static List<Participant> participants(Match match,
            Map<ReportedOrganisation, Identified> organisations, List<Finding> findings) {
        Set<Participant> participants = new LinkedHashSet<>();
        for (ReportedParticipant reported : match.activity().participants()) {
            switch (organisations.get(reported.organisation())) {
                case Identified.As(UUID organisation) ->
                    participants.add(new Participant(organisation, reported.role()));
                case Identified.Refused(String why) ->
                    findings.add(Finding.warning(match.record().line(), "participants",
                            "The organisation %s is left out: %s.".formatted(Publisher.nameOf(reported.organisation()),
                                    why),
                            null));
                case null -> throw new IllegalStateException("Nobody was asked about an organisation");
            }
        }
        return List.copyOf(participants);
    }

    private static List<ExternalId> externalIds(Match match, Map<ExternalId, HeldId> holders,
            List<Finding> findings) {
        Set<ExternalId> ids = new LinkedHashSet<>();
        if (!OwnId.isOf(match.target().identity(), match.target().initiative())) {
            ids.add(match.target().identity());
        }
        for (ExternalId id : match.activity().externalIds()) {
            HeldId holder = holders.get(id);
            if (ids.size() == MOST_IDS) {
                findings.add(Finding.warning(match.record().line(), "externalIds",
                        "%s %s is left out: an initiative has at most %d external ids.".formatted(id.scheme(),
                                id.value(), MOST_IDS),
                        null));
            } else if (holder == null || holder.isReserved()
                    || holder.initiative().equals(match.target().initiative())) {
                ids.add(id);
            } else {
                findings.add(Finding.warning(match.record().line(), "externalIds",
                        "%s %s is left out: it belongs to initiative %s.".formatted(id.scheme(), id.value(),
                                holder.initiative()),
                        "Give each activity an identifier of its own."));
            }
        }
        return List.copyOf(ids);
    }
}
