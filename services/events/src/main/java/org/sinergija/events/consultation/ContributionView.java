package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A contribution as it is shown.
///
/// @param person who wrote it, where that one allows it; moderators and the contributor see it anyway
/// @param email shown to the contributor alone
/// @param reason why it was rejected
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContributionView(UUID id, UUID consultation, Contributor organisation, @Nullable String person,
        @Nullable String email, Consent consent, String language, Map<String, String> answers, @Nullable Matrix matrix,
        ContributionStatus status, @Nullable String reason, Instant createdAt, Instant updatedAt) {
    /// For everybody.
    static ContributionView open(Contribution contribution) {
        return of(contribution, contribution.details().consent().name() ? contribution.details().person() : null, null);
    }

    /// For the moderators.
    static ContributionView moderated(Contribution contribution) {
        return of(contribution, contribution.details().person(), null);
    }

    /// For the contributor.
    static ContributionView own(Contribution contribution) {
        return of(contribution, contribution.details().person(), contribution.details().email());
    }

    private static ContributionView of(Contribution contribution, @Nullable String person, @Nullable String email) {
        ContributionDetails details = contribution.details();
        return new ContributionView(contribution.id(), contribution.consultation(), details.organisation(), person,
                email, details.consent(), details.language(), details.answers(), details.matrix(),
                contribution.status(),
                contribution.reason(), contribution.createdAt(), contribution.updatedAt());
    }
}
