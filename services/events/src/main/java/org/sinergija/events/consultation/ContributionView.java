package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A contribution as it is shown.
///
/// @param person who wrote it, where that one allows it; moderators and the contributor see it anyway
/// @param reason why it was rejected
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContributionView(UUID id, UUID consultation, Contributor organisation, @Nullable String person,
        Consent consent, String language, Map<String, String> answers, @Nullable Matrix matrix,
        ContributionStatus status, @Nullable String reason, Instant createdAt, Instant updatedAt) {
    /// For everybody.
    static ContributionView open(Contribution contribution) {
        return of(contribution, contribution.details().consent().name() ? contribution.details().person() : null);
    }

    /// For the contributor and the moderators.
    static ContributionView whole(Contribution contribution) {
        return of(contribution, contribution.details().person());
    }

    private static ContributionView of(Contribution contribution, @Nullable String person) {
        ContributionDetails details = contribution.details();
        return new ContributionView(contribution.id(), contribution.consultation(), details.organisation(), person,
                details.consent(), details.language(), details.answers(), details.matrix(), contribution.status(),
                contribution.reason(), contribution.createdAt(), contribution.updatedAt());
    }
}
