package org.sinergija.projects.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.initiative.ExternalId;
import org.sinergija.contracts.initiative.InitiativeStatus;
import org.sinergija.projects.exchange.Finding;
import org.sinergija.projects.exchange.ReportedActivity;
import org.sinergija.projects.exchange.ReportedRecord;
import org.sinergija.projects.exchange.ReportedRelation;
import org.sinergija.projects.identity.HeldId;
import org.sinergija.projects.identity.Publisher;
import org.sinergija.projects.initiative.InitiativeDetails;
import org.sinergija.projects.initiative.Register.Standing;
import org.sinergija.projects.origin.Digest;
import org.sinergija.projects.origin.Origin;
import org.sinergija.projects.origin.Outcome;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Finds out which initiatives some records are, by who holds their identifiers.
final class Matching {
    /// The ways to keep an activity apart, one after another.
    private static final List<String> APART = List.of("@%s", "@%s~2", "@%s~3");
    private static final int LONGEST_SCHEME = 50;

    private final Sources sources;
    private final UUID job;
    private final Map<ExternalId, HeldId> holders;
    private final Map<UUID, Origin> origins;
    private final Map<UUID, Standing> standings;

    private Matching(Sources sources, UUID job, List<ExternalId> ids) {
        this.sources = sources;
        this.job = job;
        this.holders = new HashMap<>(sources.heldIds().find(ids));
        Map<ExternalId, UUID> own = new HashMap<>();
        for (ExternalId id : ids) {
            OwnId.initiative(id).filter(_ -> !holders.containsKey(id)).ifPresent(initiative -> own.put(id, initiative));
        }
        List<UUID> initiatives = Stream.concat(holders.values().stream().map(HeldId::initiative), own.values().stream())
                .distinct().toList();
        this.origins = new HashMap<>(sources.origins().find(initiatives));
        this.standings = new HashMap<>(sources.register().standings(initiatives));
        own.forEach((id, initiative) -> {
            if (exists(initiative)) {
                holders.put(id, HeldId.held(id, initiative, null, Instant.EPOCH));
            }
        });
    }

    static Matching of(Sources sources, UUID job, Collection<ReportedActivity> activities) {
        List<ExternalId> ids = new ArrayList<>();
        for (ReportedActivity activity : activities) {
            ids.add(activity.identifier());
            ids.addAll(activity.externalIds());
            activity.related().stream().map(ReportedRelation::activity).forEach(ids::add);
        }
        return new Matching(sources, job, ids);
    }

    Map<ExternalId, HeldId> holders() {
        return holders;
    }

    Optional<Origin> origin(UUID initiative) {
        return Optional.ofNullable(origins.get(initiative));
    }

    boolean exists(UUID initiative) {
        return standings.containsKey(initiative);
    }

    /// Present if the record says what it said last, and so do those that it relates to: then there is nothing to ask or do.
    Optional<Applied> unchanged(ReportedRecord record, ReportedActivity activity) {
        HeldId holder = holders.get(activity.identifier());
        if (holder == null || holder.publisher() == null
                || !holder.publisher().name().equals(Publisher.nameOf(activity.lead()))) {
            return Optional.empty();
        }
        UUID initiative = holder.initiative();
        Origin origin = origins.get(initiative);
        Standing standing = standings.get(initiative);
        if (origin == null || standing == null || origin.trace().isOf(job, record.number())
                || !origin.said().digest().equals(Digest.of(activity))
                || !origin.said().details().related().equals(Draft.related(activity, initiative, holders))
                || !activity.related().stream().allMatch(relation -> holders.containsKey(relation.activity()))) {
            return Optional.empty();
        }
        return Optional.of(Applied.of(record, Outcome.UNCHANGED, initiative, activity.identifier(),
                gone(record, activity, standing.status()), List.of(), null));
    }

    /// A finding where the file goes on reporting what was cancelled here.
    static List<Finding> gone(ReportedRecord record, ReportedActivity activity, InitiativeStatus status) {
        InitiativeStatus reported = activity.status();
        return status == InitiativeStatus.CANCELLED && reported != null && reported != status
                ? List.of(Finding.warning(record.line(), "status",
                        "The initiative was cancelled here, and the file reports it as %s.".formatted(reported),
                        "What is cancelled stays so; report it under a new identifier if it goes on."))
                : List.of();
    }

    /// Empty if the identifier stands for too many different activities already.
    Optional<Target> target(ReportedRecord record, ReportedActivity activity, Publisher publisher) {
        @Nullable
        HeldId other = null;
        for (ExternalId identity : identities(publishers(activity.identifier()), publisher)) {
            HeldId holder = holder(identity);
            if (holder == null) {
                return Optional.of(new Target(sources.ids().fresh(), identity, null, other));
            }
            if (isFree(holder) || isSame(identity, holder, record, activity, publisher)) {
                return Optional.of(new Target(holder.initiative(), identity, holder, other));
            }
            other = other == null ? holder : other;
        }
        return Optional.empty();
    }

    /// What we call an initiative in files that have no place for its publisher's identifier, is that identifier.
    private ExternalId publishers(ExternalId identifier) {
        return OwnId.initiative(identifier).map(origins::get).map(Origin::identity).orElse(identifier);
    }

    /// Of what another one only mentions, or of what never got stored.
    private boolean isFree(HeldId holder) {
        return holder.isReserved() || (!exists(holder.initiative())
                && (origins.containsKey(holder.initiative()) || sources.heldIds().isOlderThanAWhile(holder)));
    }

    /// The initiative's own identifier, not just a further one; any, if its own is but what we call it.
    private boolean isSame(ExternalId identity, HeldId holder, ReportedRecord record, ReportedActivity activity,
            Publisher publisher) {
        Origin origin = origins.get(holder.initiative());
        if (origin != null && (origin.trace().isOf(job, record.number())
                || !(origin.identity().equals(identity) || OwnId.isOf(origin.identity(), holder.initiative())))) {
            return origin.identity().equals(identity);
        }
        Optional<InitiativeDetails> known = origin == null
                ? sources.register().find(holder.initiative()).map(initiative -> initiative.details())
                : Optional.of(origin.said().details());
        return known.filter(details -> isSameReporter(holder, details, publisher)
                && !Likeness.arePlainlyDifferent(details, activity)).isPresent();
    }

    /// Nobody published what people entered: then its lead may.
    private boolean isSameReporter(HeldId holder, InitiativeDetails known, Publisher publisher) {
        if (holder.publisher() == null) {
            return sources.organisations().areSame(known.lead(), publisher.organisation());
        }
        return holder.publisher().name().equals(publisher.name())
                || sources.organisations().areSame(holder.publisher().organisation(), publisher.organisation());
    }

    private @Nullable HeldId holder(ExternalId identity) {
        if (!holders.containsKey(identity)) {
            holders.putAll(sources.heldIds().find(List.of(identity)));
            HeldId found = holders.get(identity);
            if (found != null) {
                origins.putAll(sources.origins().find(List.of(found.initiative())));
                standings.putAll(sources.register().standings(List.of(found.initiative())));
            }
        }
        return holders.get(identity);
    }

    private static List<ExternalId> identities(ExternalId identifier, Publisher publisher) {
        List<ExternalId> identities = new ArrayList<>(List.of(identifier));
        for (String way : APART) {
            String suffix = way.formatted(publisher.name());
            int room = LONGEST_SCHEME - identifier.scheme().length();
            String shortened = suffix.length() <= room
                    ? suffix
                    : way.formatted(UUID.nameUUIDFromBytes(publisher.name().getBytes(UTF_8))
                            .toString().substring(0, 8));
            identities.add(new ExternalId(identifier.scheme() + shortened, identifier.value()));
        }
        return identities;
    }
}
