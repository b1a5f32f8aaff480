package org.sinergija.partners.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationApproved;
import org.sinergija.contracts.organisation.OrganisationMergeReversed;
import org.sinergija.contracts.organisation.OrganisationMerged;
import org.sinergija.contracts.organisation.OrganisationRegistered;
import org.sinergija.contracts.organisation.OrganisationRevised;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.contracts.organisation.OrganisationSuspended;
import org.sinergija.starter.aggregate.Aggregate;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// A partner: whoever funds, runs or benefits from what is done in the region.
@Document("organisations")
public final class Organisation extends Aggregate {
    private OrganisationDetails details;
    private OrganisationStatus status;
    private @Nullable String suspensionReason;
    private final Instant createdAt;
    private Instant updatedAt;
    private Identity identity;
    /// All that were ever said to be others, so that a revision need not repeat it.
    private final Set<UUID> others;
    private @Nullable Origin origin;
    private Merges merges;

    @PersistenceCreator
    private Organisation(UUID id, OrganisationDetails details, OrganisationStatus status,
            @Nullable String suspensionReason, Instant createdAt, Instant updatedAt, Identity identity,
            @Nullable Set<UUID> others, @Nullable Origin origin, Merges merges) {
        super(id);
        this.details = details;
        this.status = status;
        this.suspensionReason = suspensionReason;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
        this.identity = identity;
        this.others = new TreeSet<>(others == null ? Set.of() : others);
        this.origin = origin;
        this.merges = merges;
    }

    static Organisation register(UUID id, OrganisationDetails details, Instant at) {
        return entered(id, details, null, at);
    }

    /// An entry for one that a file names and nobody registered.
    static Organisation enter(UUID id, Reported reported, Instant at) {
        return entered(id, OrganisationDetails.of(reported), Origin.of(reported.source()), at);
    }

    private static Organisation entered(UUID id, OrganisationDetails details, @Nullable Origin origin, Instant at) {
        Organisation organisation = new Organisation(id, details, OrganisationStatus.PENDING, null, at, at,
                Identity.of(details), Set.copyOf(details.distinctFrom()), origin, Merges.NONE);
        organisation.recordThat(new OrganisationRegistered(organisation.state()));
        return organisation;
    }

    void revise(OrganisationDetails next, Instant at) {
        mustStandForItself();
        OrganisationDetails own = next.without(merges.aliases(), merges.identifiers());
        if (own.equals(details)) {
            return;
        }
        details = own;
        others.addAll(next.distinctFrom());
        answerFor(at);
        changed(at);
        recordThat(new OrganisationRevised(state()));
    }

    /// Takes up what a file says of it; see [#isOpenToFiles()].
    void learn(OrganisationDetails more, String source, Instant at) {
        if (origin == null || !isOpenToFiles()) {
            throw new RuleBroken("Files teach nothing to organisation %s, which people answer for.".formatted(id()));
        }
        List<String> learned = more.without(details.aliases(), List.of()).aliases();
        origin = origin.taught(learned, source);
        details = more;
        changed(at);
        recordThat(new OrganisationRevised(state()));
    }

    /// Whether it was made from a file and nobody has revised, approved or merged it since.
    boolean isOpenToFiles() {
        return origin != null && origin.answeredFor() == null && status == OrganisationStatus.PENDING
                && merges.equals(Merges.NONE);
    }

    void approve(Instant at) {
        mustStandForItself();
        if (status == OrganisationStatus.ACTIVE) {
            throw new RuleBroken("An organisation that is ACTIVE needs no approval.");
        }
        status = OrganisationStatus.ACTIVE;
        suspensionReason = null;
        updatedAt = at;
        answerFor(at);
        recordThat(new OrganisationApproved(state()));
    }

    void suspend(String reason, Instant at) {
        mustStandForItself();
        if (status == OrganisationStatus.SUSPENDED) {
            throw new RuleBroken("An organisation that is SUSPENDED cannot be suspended again.");
        }
        status = OrganisationStatus.SUSPENDED;
        suspensionReason = reason;
        updatedAt = at;
        recordThat(new OrganisationSuspended(state()));
    }

    /// Goes by the other's names and references too from now on, besides its own.
    void takeOver(Organisation other, Instant at) {
        Merges.mustAllow(other, this);
        Merges.Taken taken = other.details.beyond(details, other.id());
        if (!merges.takenFrom(other.id()).equals(Optional.of(taken))) {
            merges = merges.with(taken, details);
            changed(at);
            recordThat(new OrganisationRevised(state()));
        }
    }

    /// As it was decided, if somebody else's decision made it give that back in the moment before.
    void takeOverAgain(Organisation merged, Instant at) {
        Merge decision = merged.merges.decisions().getLast();
        merges = merges.with(new Merges.Taken(merged.id(), decision.aliases(), decision.identifiers()), details);
        changed(at);
        recordThat(new OrganisationRevised(state()));
    }

    /// Gives back what it took over; nothing of its own changes.
    void release(UUID other, Instant at) {
        merges = merges.without(other);
        changed(at);
        recordThat(new OrganisationRevised(state()));
    }

    /// @param target which has taken over from it already
    void mergeInto(Organisation target, String reason, String by, Instant at) {
        Merges.mustAllow(this, target);
        merges = merges.decided(target.merges.takenFrom(id()).orElseThrow().merged(target.id(), reason, by, at));
        updatedAt = at;
        recordThat(new OrganisationMerged(state()));
    }

    void reverseMerge(String reason, String by, Instant at) {
        if (merges.into() == null) {
            throw new RuleBroken("Organisation %s is merged into no other.".formatted(id()));
        }
        merges = merges.reversed(new Merge.Reversal(reason, by, at));
        updatedAt = at;
        recordThat(new OrganisationMergeReversed(state()));
    }

    /// Claims the names and references that nobody else holds.
    ///
    /// @param alike all that share a name, an acronym, initials or a reference with it
    /// @throws RuleBroken if one of them has a matching name and was not said to be another
    void standApartFrom(List<Organisation> alike) {
        List<Candidate> candidates = alike.stream().filter(other -> other.merges.into() == null)
                .filter(other -> identity.keys().matches(other.identity.keys()))
                .filter(other -> !others.contains(other.id()) && !other.others.contains(id()))
                .map(Organisation::candidate).toList();
        if (!candidates.isEmpty()) {
            throw Candidate.refusal(candidates);
        }
        claimWhatIsFree(alike);
    }

    /// @param alike all that share a name, an acronym, initials or a reference with it, and perhaps itself
    void claimWhatIsFree(Collection<Organisation> alike) {
        identity = identity.besides(alike.stream().filter(other -> !other.id().equals(id())).toList());
    }

    private void mustStandForItself() {
        if (merges.into() != null) {
            throw new RuleBroken("Organisation %s is merged into %s.".formatted(id(), merges.into()));
        }
    }

    private void changed(Instant at) {
        identity = identity.after(all());
        updatedAt = at;
    }

    private void answerFor(Instant at) {
        origin = origin == null ? null : origin.answered(at);
    }

    /// With what it took over.
    OrganisationDetails all() {
        return details.with(merges.aliases(), merges.identifiers());
    }

    OrganisationDetails own() {
        return details;
    }

    Merges merges() {
        return merges;
    }

    OrganisationStatus status() {
        return status;
    }

    Instant createdAt() {
        return createdAt;
    }

    Identity identity() {
        return identity;
    }

    Candidate candidate() {
        return new Candidate(id(), details.name(), details.acronym(), details.country());
    }

    /// How the API shows it.
    public OrganisationView view() {
        return new OrganisationView(state(), suspensionReason, origin == null ? List.of() : origin.learned());
    }

    @Override
    protected OrganisationState state() {
        OrganisationDetails all = all();
        return new OrganisationState(id(), all.name(), all.acronym(), all.aliases(), all.type(), all.country(),
                all.territories(), all.website(), all.iatiOrgId(), all.identifiers(), all.languages(), status,
                origin == null ? null : origin.source(), merges.into(), createdAt, updatedAt);
    }
}
