package org.sinergija.coordination.overlap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.FactorView;
import org.sinergija.contracts.overlap.Outcome;
import org.sinergija.contracts.overlap.OverlapAcknowledged;
import org.sinergija.contracts.overlap.OverlapAuthorErased;
import org.sinergija.contracts.overlap.OverlapCommented;
import org.sinergija.contracts.overlap.OverlapDetected;
import org.sinergija.contracts.overlap.OverlapEscalated;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapRescored;
import org.sinergija.contracts.overlap.OverlapResolved;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.OverlapWithdrawn;
import org.sinergija.contracts.overlap.Resolution;
import org.sinergija.contracts.overlap.SubjectRef;
import org.sinergija.coordination.audience.Audience;
import org.sinergija.coordination.engine.Subject;
import org.sinergija.starter.aggregate.Aggregate;
import org.sinergija.starter.fault.NotFound;
import org.sinergija.starter.fault.RuleBroken;
import org.sinergija.starter.person.Erasure;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/// Two subjects that overlap, why, and how far the matter has come. There is one per pair, whoever finds it: its id is
/// derived from the two.
@Document("overlaps")
final class Overlap extends Aggregate {
    private Side left;
    private Side right;
    private double score;
    private OverlapLevel level;
    private List<FactorView> factors;
    private OverlapStatus status;
    private final Set<UUID> acknowledgedBy;
    private @Nullable Resolution resolution;
    private @Nullable Resolution previousResolution;
    private Changes changes;
    private final List<Comment> comments;
    private boolean withdrawn;
    private final Instant detectedAt;
    private Instant updatedAt;

    @PersistenceCreator
    private Overlap(UUID id, Side left, Side right, double score, OverlapLevel level, List<FactorView> factors,
            OverlapStatus status, @Nullable Set<UUID> acknowledgedBy, @Nullable Resolution resolution,
            @Nullable Resolution previousResolution, @Nullable Changes changes, List<Comment> comments,
            boolean withdrawn, Instant detectedAt,
            Instant updatedAt) {
        super(id);
        this.left = left;
        this.right = right;
        this.score = score;
        this.level = level;
        this.factors = factors;
        this.status = status;
        this.acknowledgedBy = acknowledgedBy == null ? new LinkedHashSet<>() : new LinkedHashSet<>(acknowledgedBy);
        this.resolution = resolution;
        this.previousResolution = previousResolution;
        this.changes = changes == null ? Changes.NONE : changes;
        this.comments = new ArrayList<>(comments);
        this.withdrawn = withdrawn;
        this.detectedAt = detectedAt;
        this.updatedAt = updatedAt;
    }

    static UUID idOf(UUID one, UUID other) {
        String pair = Stream.of(one, other).map(UUID::toString).sorted().reduce("", String::concat);
        return UUID.nameUUIDFromBytes(pair.getBytes(StandardCharsets.UTF_8));
    }

    static Overlap detect(Subject left, Subject right, Finding found, Instant at) {
        Overlap overlap = new Overlap(idOf(left.id(), right.id()), Side.of(left), Side.of(right), found.score(),
                found.level(), found.factors(), OverlapStatus.OPEN, null, null, null, Changes.NONE, List.of(), false,
                at, at);
        overlap.recordThat(new OverlapDetected(overlap.state()));
        return overlap;
    }

    /// Whether these versions of the two are news: one is later than the version that it was found from, and none is earlier.
    boolean isOutdatedBy(Subject one, Subject other) {
        Side side = sideOf(one);
        Side opposite = sideOf(other);
        return (side.isOlderThan(one) || opposite.isOlderThan(other)) && !isAheadOf(one, other);
    }

    /// Whether a later version of either is known than this one.
    boolean isAheadOf(Subject one, Subject other) {
        return sideOf(one).isNewerThan(one) || sideOf(other).isNewerThan(other);
    }

    /// Whether it was last compared in just these versions of the two.
    boolean isUpToDateWith(Subject one, Subject other) {
        return sideOf(one).isAt(one) && sideOf(other).isAt(other);
    }

    /// A verdict by people stands until a side changes in what matters.
    void rescore(Subject one, Subject other, Finding found, Instant at) {
        Changes news = news(one, other, at);
        remember(one, other);
        boolean same = !withdrawn && news.isEmpty() && score == found.score() && level == found.level();
        if (same || verdictStands(news)) {
            return;
        }
        if (withdrawn || status == OverlapStatus.RESOLVED) {
            reopen();
        }
        withdrawn = false;
        changes = news.before(changes);
        score = found.score();
        level = found.level();
        factors = found.factors();
        updatedAt = at;
        recordThat(new OverlapRescored(state()));
    }

    private void reopen() {
        status = OverlapStatus.OPEN;
        acknowledgedBy.clear();
        previousResolution = resolution == null ? previousResolution : resolution;
        resolution = null;
    }

    /// As the two are now they no longer overlap; a verdict by people stands nevertheless, until a side changes in what
    /// matters.
    void withdraw(Subject one, Subject other, Instant at) {
        Changes news = news(one, other, at);
        remember(one, other);
        if (!verdictStands(news)) {
            changes = news.before(changes);
            withdraw(at);
        }
    }

    /// A side is no more.
    void withdraw(Instant at) {
        if (!withdrawn) {
            withdrawn = true;
            updatedAt = at;
            recordThat(new OverlapWithdrawn(state()));
        }
    }

    /// Whether this later version of a side is shown to others than the side has been.
    boolean isShownOtherwiseThan(Subject now) {
        Side side = sideOf(now);
        return side.shown().visibility() != now.visibility() && !side.isNewerThan(now);
    }

    /// Its readers are told even if nothing else of it changes, a verdict by people and a withdrawal stand.
    void show(Subject now) {
        if (left.subject().id().equals(now.id())) {
            left = left.shownAs(now);
        } else {
            right = right.shownAs(now);
        }
        recordThat(withdrawn ? new OverlapWithdrawn(state()) : new OverlapRescored(state()));
    }

    /// What the audience sees of the two.
    List<SubjectRef> sidesSeenBy(Audience audience) {
        return Stream.of(left, right).filter(side -> audience.sees(side.shown().visibility())).map(Side::subject)
                .toList();
    }

    /// Each organisation does so once; the first answers for the matter's being known, further ones for their side.
    void acknowledge(Set<UUID> organisations, Instant at) {
        requireStanding();
        if (status == OverlapStatus.RESOLVED) {
            throw new RuleBroken("An overlap that is RESOLVED cannot be acknowledged.");
        }
        if (!acknowledgedBy.addAll(organisations)) {
            throw new RuleBroken("An overlap that is acknowledged by %s cannot be acknowledged by them again."
                    .formatted(acknowledgedBy));
        }
        status = OverlapStatus.ACKNOWLEDGED;
        updatedAt = at;
        recordThat(new OverlapAcknowledged(state()));
    }

    /// Again changes nothing, so that whoever is not sure that it was done may ask once more.
    void escalate(Instant at) {
        requireStanding();
        if (status == OverlapStatus.RESOLVED) {
            throw new RuleBroken("An overlap that is RESOLVED cannot be escalated.");
        }
        if (status != OverlapStatus.ESCALATED) {
            status = OverlapStatus.ESCALATED;
            updatedAt = at;
            recordThat(new OverlapEscalated(state()));
        }
    }

    Comment comment(UUID commentId, String text, String by, Instant at) {
        requireStanding();
        Comment comment = new Comment(commentId, text, by, at);
        comments.add(comment);
        updatedAt = at;
        recordThat(new OverlapCommented(state()));
        return comment;
    }

    void resolve(Outcome outcome, @Nullable String note, String by, Instant at) {
        requireStanding();
        if (status == OverlapStatus.RESOLVED) {
            throw new RuleBroken("An overlap that is RESOLVED cannot be resolved again.");
        }
        status = OverlapStatus.RESOLVED;
        resolution = new Resolution(outcome, note, by, at);
        updatedAt = at;
        recordThat(new OverlapResolved(state()));
    }

    /// What was said and decided stands, without who it was. The last event of one that is withdrawn must say so.
    void forget(String person) {
        comments.replaceAll(comment -> comment.by().equals(person) ? comment.withoutAuthor() : comment);
        resolution = without(person, resolution);
        previousResolution = without(person, previousResolution);
        recordThat(withdrawn ? new OverlapWithdrawn(state()) : new OverlapAuthorErased(state()));
    }

    private static @Nullable Resolution without(String person, @Nullable Resolution decided) {
        return decided == null || !decided.by().equals(person)
                ? decided
                : new Resolution(decided.outcome(), decided.note(), Erasure.ERASED, decided.at());
    }

    /// That which stands, and the one that was set aside.
    Stream<Resolution> resolutions() {
        return Stream.of(Optional.ofNullable(resolution), Optional.ofNullable(previousResolution))
                .flatMap(Optional::stream);
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }

    /// @throws NotFound if the two no longer overlap
    Overlap mustStand() {
        if (withdrawn) {
            throw new NotFound("The overlap %s no longer stands.".formatted(id()));
        }
        return this;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /// Whether people have a verdict on the two as they are.
    boolean isSettled() {
        return status == OverlapStatus.RESOLVED && !withdrawn;
    }

    List<UUID> subjects() {
        return List.of(left.subject().id(), right.subject().id());
    }

    /// The organisations that lead or take part on either side.
    Set<UUID> organisations() {
        return Stream.of(left, right).flatMap(side -> side.organisations().stream()).collect(Collectors.toSet());
    }

    /// The organisations that answer for the two sides.
    Set<UUID> leads() {
        return Stream.of(left, right).map(side -> side.subject().lead()).collect(Collectors.toSet());
    }

    List<FactorView> factors() {
        return factors;
    }

    @Override
    protected OverlapState state() {
        return told(factors);
    }

    /// As it stands, its reasons in these words.
    OverlapState told(List<FactorView> reasons) {
        return new OverlapState(id(), left.subject(), right.subject(), score, level, reasons, status,
                acknowledgedBy.isEmpty() ? null : List.copyOf(acknowledgedBy), resolution, previousResolution,
                changes.orNull(), comments.size(), detectedAt, updatedAt);
    }

    private boolean verdictStands(Changes news) {
        return isSettled() && news.isEmpty();
    }

    private Changes news(Subject one, Subject other, Instant at) {
        return Changes.between(sideOf(one), one, at).before(Changes.between(sideOf(other), other, at));
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
