package org.sinergija.projects.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedOrganisation;
import org.sinergija.projects.exchange.ReportedParticipant;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.identity.HeldId;
import org.sinergija.projects.identity.Publisher;
import org.sinergija.projects.initiative.InitiativeDetails;
import org.sinergija.projects.organisation.Identified;

/// One try to apply some records: those that others got in the way of are left for the next.
final class Attempt {
    private final Sources sources;
    private final Validator validator;
    private final Task task;
    private final Map<Integer, Applied> applied;
    private final List<ReportedRecord> again = new ArrayList<>();

    Attempt(Sources sources, Validator validator, Task task, Map<Integer, Applied> applied) {
        this.sources = sources;
        this.validator = validator;
        this.task = task;
        this.applied = applied;
    }

    /// @return those to be tried again
    List<ReportedRecord> on(List<ReportedRecord> records) {
        Map<ReportedRecord, ReportedActivity> changed = new LinkedHashMap<>();
        for (ReportedRecord record : records) {
            if (record.activity() == null) {
                applied.put(record.number(), Applied.rejected(record));
            } else {
                changed.put(record, record.activity());
            }
        }
        Matching matching = Matching.of(sources, task.job(), changed.values());
        changed.entrySet().removeIf(entry -> {
            Optional<Applied> unchanged = matching.unchanged(entry.getKey(), entry.getValue())
                    .filter(done -> isOwn(matching, done));
            unchanged.ifPresent(done -> applied.put(done.number(), done));
            return unchanged.isPresent();
        });
        if (!changed.isEmpty()) {
            apply(changed, matching);
        }
        return again;
    }

    private boolean isOwn(Matching matching, Applied unchanged) {
        return Optional.ofNullable(unchanged.initiative()).flatMap(matching::origin)
                .filter(origin -> sources.mayChange(task, origin.said().details().lead())).isPresent();
    }

    private void apply(Map<ReportedRecord, ReportedActivity> changed, Matching matching) {
        Map<ReportedOrganisation, Identified> organisations = task.organisations()
                .identify(organisations(changed.values()));
        List<Match> open = new ArrayList<>();
        changed.forEach((record, activity) -> {
            switch (organisations.get(activity.lead())) {
                case Identified.As(UUID lead) when !sources.mayChange(task, lead) ->
                    applied.put(record.number(), Applied.foreign(record, lead));
                case Identified.As(UUID lead) ->
                    match(record, activity, lead, organisations, matching).ifPresent(open::add);
                case Identified.Refused(String why) -> applied.put(record.number(), Applied.rejected(record, "lead",
                        "The organisation that reports it %s.".formatted(why), "Name it, so that people know it."));
                case null -> throw new IllegalStateException("Nobody was asked about who reports a record");
            }
        });
        Map<ExternalId, HeldId> holders = new Claims(sources, task, matching.holders()).of(open);
        Works works = new Works(sources, task, matching);
        for (Match match : open) {
            HeldId holder = holders.get(match.target().identity());
            if (holder != null && !holder.initiative().equals(match.target().initiative())) {
                again.add(match.record());
            } else {
                works.add(match, Draft.of(match, organisations, holders));
            }
        }
        again.addAll(works.complete(applied));
    }

    private Optional<Match> match(ReportedRecord record, ReportedActivity activity, UUID lead,
            Map<ReportedOrganisation, Identified> organisations, Matching matching) {
        Optional<Target> target = matching.target(record, activity, Publisher.of(activity.lead(), lead));
        if (target.isEmpty()) {
            applied.put(record.number(), Applied.rejected(record, "identifier",
                    "%s stands for several plainly different activities already."
                            .formatted(activity.identifier().value()),
                    "Give each activity an identifier of its own, for good."));
            return Optional.empty();
        }
        Match match = new Match(record, activity, target.get(), lead);
        InitiativeDetails draft = Draft.of(match, organisations, matching.holders()).details();
        Set<ConstraintViolation<InitiativeDetails>> violations = validator.validate(draft);
        if (violations.isEmpty()) {
            return Optional.of(match);
        }
        applied.put(record.number(), Applied.rejected(record, "record", violations.stream()
                .map(violation -> "%s %s".formatted(violation.getPropertyPath(), violation.getMessage())).sorted()
                .collect(Collectors.joining("; ")), null));
        return Optional.empty();
    }

    private static Set<ReportedOrganisation> organisations(Collection<ReportedActivity> activities) {
        Set<ReportedOrganisation> organisations = new LinkedHashSet<>();
        for (ReportedActivity activity : activities) {
            organisations.add(activity.lead());
            activity.participants().stream().map(ReportedParticipant::organisation).forEach(organisations::add);
        }
        return organisations;
    }
}
