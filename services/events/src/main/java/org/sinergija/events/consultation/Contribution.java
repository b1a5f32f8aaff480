package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.person.Erasure;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// What somebody contributed to a consultation.
///
/// @param by the account; never shown
/// @param reason why it was rejected
@Document("contributions")
record Contribution(@Id UUID id, @Version @Nullable Long version, UUID consultation, String by,
        ContributionDetails details, ContributionStatus status, @Nullable String reason, Instant createdAt,
        Instant updatedAt) {
    static Contribution by(String account, UUID id, UUID consultation, ContributionDetails details, Instant at) {
        return new Contribution(id, null, consultation, account, details, details.status(), null, at, at);
    }

    /// What was rejected is submitted again by that.
    ///
    /// @throws RuleBroken if it is published or withdrawn
    Contribution rewritten(ContributionDetails next, Instant at) {
        if (status == ContributionStatus.PUBLISHED || status == ContributionStatus.WITHDRAWN) {
            throw new RuleBroken("A contribution that is %s stays as it is.".formatted(status));
        }
        return new Contribution(id, version, consultation, by, next, next.status(), null, createdAt, at);
    }

    Contribution moved(ContributionStatus next, @Nullable String because, Instant at) {
        if (!status.leadsTo(next)) {
            throw new RuleBroken("A contribution that is %s cannot become %s.".formatted(status, next));
        }
        if (next == ContributionStatus.SUBMITTED && details.isEmpty()) {
            throw new RuleBroken("A contribution without answers or a matrix cannot be submitted.");
        }
        return new Contribution(id, version, consultation, by, details, next, because, createdAt, at);
    }

    Contribution saying(ContributionDetails other) {
        return new Contribution(id, version, consultation, by, other, status, reason, createdAt, updatedAt);
    }

    /// What was said stands, without who it was.
    Contribution withoutPerson() {
        return new Contribution(id, version, consultation, Erasure.ERASED, details.withoutPerson(), status, reason,
                createdAt, updatedAt);
    }

    /// Whether the reply may quote it.
    boolean isQuotable() {
        return status == ContributionStatus.PUBLISHED && details.consent().quote();
    }

    long tag() {
        return version == null ? 0 : version;
    }
}
