package org.sinergija.events.recommendation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.recommendation.RecommendationAdopted;
import org.sinergija.contracts.recommendation.RecommendationCommitmentChanged;
import org.sinergija.contracts.recommendation.RecommendationCommitted;
import org.sinergija.contracts.recommendation.RecommendationDrafted;
import org.sinergija.contracts.recommendation.RecommendationRevised;
import org.sinergija.contracts.recommendation.RecommendationState;
import org.sinergija.contracts.recommendation.RecommendationStatus;
import org.sinergija.contracts.recommendation.RecommendationWithdrawn;
import org.sinergija.starter.aggregate.Aggregate;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// What a working group recommends, from its first draft to the last commitment.
@Document("recommendations")
final class Recommendation extends Aggregate {
    private static final int MOST_WORDINGS = 100;
    private static final int MOST_COMMITMENTS = 500;

    private final UUID event;
    private final UUID group;
    private UUID chair;
    private RecommendationDetails details;
    private final List<Wording> wordings;
    private RecommendationStatus status;
    private @Nullable String withdrawalReason;
    private final List<Commitment> commitments;
    private @Nullable Instant adoptedAt;
    private final Instant createdAt;
    private Instant updatedAt;

    @PersistenceCreator
    private Recommendation(UUID id, UUID event, UUID group, UUID chair, RecommendationDetails details,
            List<Wording> wordings, RecommendationStatus status, @Nullable String withdrawalReason,
            List<Commitment> commitments, @Nullable Instant adoptedAt, Instant createdAt, Instant updatedAt) {
        super(id);
        this.event = event;
        this.group = group;
        this.chair = chair;
        this.details = details;
        this.wordings = new ArrayList<>(wordings);
        this.status = status;
        this.withdrawalReason = withdrawalReason;
        this.commitments = new ArrayList<>(commitments);
        this.adoptedAt = adoptedAt;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
    }

    /// @param by for which organisation it is written
    static Recommendation draft(UUID id, UUID event, UUID group, UUID chair, RecommendationDetails details,
            @Nullable UUID by, Instant at) {
        Recommendation draft = new Recommendation(id, event, group, chair, details, List.of(),
                RecommendationStatus.DRAFT, null, List.of(), null, at, at);
        draft.remember(by, at);
        draft.recordThat(new RecommendationDrafted(draft.state()));
        return draft;
    }

    void revise(RecommendationDetails next, @Nullable UUID by, Instant at) {
        require(RecommendationStatus.DRAFT, "changed");
        if (next.equals(details)) {
            return;
        }
        if (wordings.size() >= MOST_WORDINGS) {
            throw new RuleBroken("A recommendation has at most %d texts; adopt or withdraw it.".formatted(
                    MOST_WORDINGS));
        }
        details = next;
        remember(by, at);
        updatedAt = at;
        recordThat(new RecommendationRevised(state()));
    }

    void adopt(UUID chairing, Instant at) {
        require(RecommendationStatus.DRAFT, "adopted");
        status = RecommendationStatus.ADOPTED;
        chair = chairing;
        adoptedAt = at;
        updatedAt = at;
        recordThat(new RecommendationAdopted(state()));
    }

    void withdraw(@Nullable String reason, Instant at) {
        if (status == RecommendationStatus.WITHDRAWN) {
            throw new RuleBroken("A recommendation that is WITHDRAWN cannot be withdrawn.");
        }
        status = RecommendationStatus.WITHDRAWN;
        withdrawalReason = reason;
        updatedAt = at;
        recordThat(new RecommendationWithdrawn(state()));
    }

    /// The same id once more is the retry of a request that was answered before.
    void promise(UUID commitment, CommitmentDetails promised, Instant at) {
        require(RecommendationStatus.ADOPTED, "committed to");
        if (find(commitment).isPresent()) {
            return;
        }
        if (commitments.size() >= MOST_COMMITMENTS) {
            throw new RuleBroken("A recommendation takes at most %d commitments.".formatted(MOST_COMMITMENTS));
        }
        commitments.add(new Commitment(commitment, promised, null, 1, at, at));
        updatedAt = at;
        recordThat(new RecommendationCommitted(state()));
    }

    void change(UUID commitment, CommitmentDetails next, Instant at) {
        require(RecommendationStatus.ADOPTED, "committed to");
        Commitment promised = commitment(commitment);
        if (!next.organisation().equals(promised.details().organisation())) {
            throw new RuleBroken("A commitment stays with the organisation that made it, %s.".formatted(
                    promised.details().organisation()));
        }
        if (!next.equals(promised.details())) {
            replace(promised.changed(next, at));
        }
    }

    void becameInitiative(UUID commitment, UUID initiative, Instant at) {
        Commitment promised = commitment(commitment);
        if (promised.initiative() == null) {
            replace(promised.asInitiative(initiative, at));
        }
    }

    /// @throws NotFound if there is none
    Commitment commitment(UUID commitment) {
        return find(commitment)
                .orElseThrow(() -> new NotFound("There is no commitment %s.".formatted(commitment)));
    }

    UUID group() {
        return group;
    }

    RecommendationDetails details() {
        return details;
    }

    List<Wording> wordings() {
        return List.copyOf(wordings);
    }

    List<Commitment> commitments() {
        return List.copyOf(commitments);
    }

    /// Whether everybody may read it.
    boolean isPublic() {
        return adoptedAt != null;
    }

    /// As everybody may know of it.
    @Override
    protected RecommendationState state() {
        return new RecommendationState(id(), event, group, chair, isPublic() ? details.title() : null,
                isPublic() ? details.text() : null, details.themes(), details.territories(), status,
                commitments.stream().map(Commitment::state).toList(), adoptedAt, createdAt, updatedAt);
    }

    RecommendationView view() {
        return new RecommendationView(id(), event, group, chair, details.title(), details.text(), details.themes(),
                details.territories(), status, withdrawalReason, wordings.size(), commitments.stream()
                        .map(Commitment::state).toList(),
                adoptedAt, createdAt, updatedAt);
    }

    private void replace(Commitment next) {
        commitments.replaceAll(each -> each.id().equals(next.id()) ? next : each);
        updatedAt = next.updatedAt();
        recordThat(new RecommendationCommitmentChanged(state()));
    }

    private Optional<Commitment> find(UUID commitment) {
        return commitments.stream().filter(each -> each.id().equals(commitment)).findFirst();
    }

    private void remember(@Nullable UUID by, Instant at) {
        wordings.add(new Wording(wordings.size() + 1, details.title(), details.text(), by, at));
    }

    private void require(RecommendationStatus needed, String done) {
        if (status != needed) {
            throw new RuleBroken("A recommendation that is %s cannot be %s.".formatted(status, done));
        }
    }
}
