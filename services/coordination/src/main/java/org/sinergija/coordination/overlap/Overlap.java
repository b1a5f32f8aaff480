package org.sinergija.coordination.overlap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.contracts.overlap.OverlapAcknowledged;
import org.sinergija.contracts.overlap.OverlapCommented;
import org.sinergija.contracts.overlap.OverlapDetected;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapRescored;
import org.sinergija.contracts.overlap.OverlapResolved;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.OverlapWithdrawn;
import org.sinergija.contracts.overlap.Resolution;
import org.sinergija.coordination.engine.Comparison;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.starter.aggregate.Aggregate;
import org.sinergija.starter.fault.RuleBroken;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// Two subjects that overlap, why, and how far the matter has come. There is one per pair, whoever finds it: its id is
/// derived from the two.
@Document("overlaps")
final class Overlap extends Aggregate {
    static final String NOBODY_SIGNED_IN = "anonymous";

    private Side left;
    private Side right;
    private double score;
    private OverlapLevel level;
    private List<FactorView> factors;
    private OverlapStatus status;
    private @Nullable Resolution resolution;
    private final List<Comment> comments;
    private boolean withdrawn;
    private final Instant detectedAt;
    private Instant updatedAt;

    @PersistenceCreator
    private Overlap(UUID id, Side left, Side right, double score, OverlapLevel level, List<FactorView> factors,
            OverlapStatus status, @Nullable Resolution resolution, List<Comment> comments, boolean withdrawn,
            Instant detectedAt, Instant updatedAt) {
        super(id);
        this.left = left;
        this.right = right;
        this.score = score;
        this.level = level;
        this.factors = factors;
        this.status = status;
        this.resolution = resolution;
        this.comments = new ArrayList<>(comments);
        this.withdrawn = withdrawn;
        this.detectedAt = detectedAt;
        this.updatedAt = updatedAt;
    }

    static UUID idOf(UUID one, UUID other) {
        String pair = Stream.of(one, other).map(UUID::toString).sorted().reduce("", String::concat);
        return UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.UTF_8));
    }

    static Overlap detect(Subject left, Subject right, Comparison comparison, OverlapLevel level, Instant at) {
        Overlap overlap = new Overlap(idOf(left.id(), right.id()), Side.of(left), Side.of(right), comparison.score(),
                level,
                comparison.factors(), OverlapStatus.OPEN, null, List.of(), false, at, at);
        overlap.recordThat(new OverlapDetected(overlap.state()));
        return overlap;
    }

    /// Whether it was found from other versions of the two than these.
    boolean isOlderThan(Subject one, Subject other) {
        return sideOf(one).isOlderThan(one) || sideOf(other).isOlderThan(other);
    }

    /// A verdict by people stands until a side changes in what matters.
    void rescore(Subject one, Subject other, Comparison comparison, OverlapLevel newLevel, Instant at) {
        if (status == OverlapStatus.RESOLVED && !withdrawn && !changedMaterially(one, other)) {
            remember(one, other);
            return;
        }
        boolean differs = withdrawn || status == OverlapStatus.RESOLVED || score != comparison.score()
                || level != newLevel;
        remember(one, other);
        if (!differs) {
            return;
        }
        if (withdrawn || status == OverlapStatus.RESOLVED) {
            status = OverlapStatus.OPEN;
            resolution = null;
        }
        withdrawn = false;
        score = comparison.score();
        level = newLevel;
        factors = comparison.factors();
        updatedAt = at;
        recordThat(new OverlapRescored(state()));
    }

    /// The two no longer overlap.
    void withdraw(Instant at) {
        if (!withdrawn) {
            withdrawn = true;
            updatedAt = at;
            recordThat(new OverlapWithdrawn(state()));
        }
    }

    void acknowledge(Instant at) {
        requireStanding();
        if (status != OverlapStatus.OPEN && status != OverlapStatus.ESCALATED) {
            throw new RuleBroken("An overlap that is %s cannot be acknowledged.".formatted(status));
        }
        status = OverlapStatus.ACKNOWLEDGED;
        updatedAt = at;
        recordThat(new OverlapAcknowledged(state()));
    }

    Comment comment(UUID commentId, String text, Instant at) {
        requireStanding();
        Comment comment = new Comment(commentId, text, NOBODY_SIGNED_IN, at);
        comments.add(comment);
        updatedAt = at;
        recordThat(new OverlapCommented(state()));
        return comment;
    }

    void resolve(Outcome outcome, @Nullable String note, Instant at) {
        requireStanding();
        if (status == OverlapStatus.RESOLVED) {
            throw new RuleBroken("An overlap that is RESOLVED cannot be resolved again.");
        }
        status = OverlapStatus.RESOLVED;
        resolution = new Resolution(outcome, note, NOBODY_SIGNED_IN, at);
        updatedAt = at;
        recordThat(new OverlapResolved(state()));
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    List<UUID> subjects() {
        return List.of(left.subject().id(), right.subject().id());
    }

    OverlapState state() {
        return new OverlapState(id(), left.subject(), right.subject(), score, level, factors, status, resolution,
                comments.size(), detectedAt, updatedAt);
    }

    private boolean changedMaterially(Subject one, Subject other) {
        return sideOf(one).differsMateriallyFrom(one) || sideOf(other).differsMateriallyFrom(other);
    }

    private void remember(Subject one, Subject other) {
        boolean oneIsLeft = left.subject().id().equals(one.id());
        left = Side.of(oneIsLeft ? one : other);
        right = Side.of(oneIsLeft ? other : one);
    }

    private Side sideOf(Subject subject) {
        return left.subject().id().equals(subject.id()) ? left : right;
    }

    private void requireStanding() {
        if (withdrawn) {
            throw new RuleBroken("The two no longer overlap.");
        }
    }
}
