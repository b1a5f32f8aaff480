package org.sinergija.partners.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.organisation.OrganisationApproved;
import org.sinergija.contracts.organisation.OrganisationRegistered;
import org.sinergija.contracts.organisation.OrganisationRevised;
import org.sinergija.contracts.organisation.OrganisationState;
import org.sinergija.contracts.organisation.OrganisationStatus;
import org.sinergija.contracts.organisation.OrganisationSuspended;
import org.sinergija.partners.naming.NameKeys;
import org.sinergija.partners.naming.SearchWords;
import org.sinergija.starter.aggregate.Aggregate;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// A partner: whoever funds, runs or benefits from what is done in the region.
@Document("organisations")
final class Organisation extends Aggregate {
    private OrganisationDetails details;
    private OrganisationStatus status;
    private @Nullable String suspensionReason;
    private final Instant createdAt;
    private Instant updatedAt;
    private NameKeys keys;
    /// Absent rather than empty: a unique index takes two empty lists for the same.
    private @Nullable Set<String> claims;
    /// All that were ever said to be others, so that a revision need not repeat it.
    private final Set<UUID> others;
    // Stored for queries, which alone read it.
    @SuppressWarnings("UnusedVariable")
    private String searchText;

    @PersistenceCreator
    private Organisation(UUID id, OrganisationDetails details, OrganisationStatus status,
            @Nullable String suspensionReason, Instant createdAt, Instant updatedAt, NameKeys keys,
            @Nullable Set<String> claims, @Nullable Set<UUID> others, String searchText) {
        super(id);
        this.details = details;
        this.status = status;
        this.suspensionReason = suspensionReason;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
        this.keys = keys;
        this.claims = claims;
        this.others = new TreeSet<>(others == null ? Set.of() : others);
        this.searchText = searchText;
    }

    static Organisation register(UUID id, OrganisationDetails details, Instant at) {
        Organisation organisation = new Organisation(id, details, OrganisationStatus.PENDING, null, at, at,
                details.keys(), null, Set.copyOf(details.distinctFrom()), searchText(details));
        organisation.recordThat(new OrganisationRegistered(organisation.state()));
        return organisation;
    }

    void revise(OrganisationDetails next, Instant at) {
        if (next.equals(details)) {
            return;
        }
        details = next;
        keys = next.keys();
        others.addAll(next.distinctFrom());
        searchText = searchText(next);
        updatedAt = at;
        recordThat(new OrganisationRevised(state()));
    }

    void approve(Instant at) {
        if (status == OrganisationStatus.ACTIVE) {
            throw new RuleBroken("An organisation that is ACTIVE needs no approval.");
        }
        status = OrganisationStatus.ACTIVE;
        suspensionReason = null;
        updatedAt = at;
        recordThat(new OrganisationApproved(state()));
    }

    void suspend(String reason, Instant at) {
        if (status == OrganisationStatus.SUSPENDED) {
            throw new RuleBroken("An organisation that is SUSPENDED cannot be suspended again.");
        }
        status = OrganisationStatus.SUSPENDED;
        suspensionReason = reason;
        updatedAt = at;
        recordThat(new OrganisationSuspended(state()));
    }

    /// Claims the names that nobody else holds.
    ///
    /// @param alike all that share a name, an acronym or initials with it
    /// @throws RuleBroken if one of them has a matching name and was not said to be another
    void standApartFrom(List<Organisation> alike) {
        List<Candidate> candidates = alike.stream().filter(other -> keys.matches(other.keys))
                .filter(other -> !others.contains(other.id()) && !other.others.contains(id()))
                .map(Organisation::candidate).toList();
        if (!candidates.isEmpty()) {
            throw Candidate.refusal(candidates);
        }
        Set<String> free = new TreeSet<>(keys.claims());
        alike.forEach(other -> free.removeAll(other.claims()));
        claims = free.isEmpty() ? null : free;
    }

    NameKeys keys() {
        return keys;
    }

    Set<String> claims() {
        return claims == null ? Set.of() : Set.copyOf(claims);
    }

    private Candidate candidate() {
        return new Candidate(id(), details.name(), details.acronym(), details.country());
    }

    OrganisationView view() {
        return new OrganisationView(state(), suspensionReason);
    }

    private OrganisationState state() {
        return new OrganisationState(id(), details.name(), details.acronym(), details.aliases(), details.type(),
                details.country(), details.territories(), details.website(), details.iatiOrgId(), details.languages(),
                status, createdAt, updatedAt);
    }

    private static String searchText(OrganisationDetails details) {
        List<String> texts = new ArrayList<>(details.names());
        if (details.acronym() != null) {
            texts.add(details.acronym());
        }
        return SearchWords.joined(texts);
    }
}
