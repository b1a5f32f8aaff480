package org.sinergija.notifications.alert;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.contracts.overlap.OverlapStatus;
import org.sinergija.contracts.overlap.SubjectChange;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// What its two sides were told of an overlap, and what they are still to be told.
// The store alone reads the version, and whether somebody was reminded or it was escalated.
@SuppressWarnings("UnusedVariable")
@Document("cases")
final class OverlapCase {
    @Id
    private final UUID id;
    @Version
    private @Nullable Long version;
    /// Of the event that it knows last.
    private long sequence;
    /// The organisations of its sides.
    private List<UUID> leads = List.of();
    /// Those of them that have not taken notice.
    private Set<UUID> silent = new TreeSet<>();
    /// Those of them that want to hear no more of it.
    private Set<UUID> muted = new TreeSet<>();
    /// The gravest level that its sides were alerted of.
    private @Nullable OverlapLevel told;
    /// When that changed on a side of which they were alerted last.
    private @Nullable Instant toldChange;
    /// When they were first alerted since it was opened; none while nothing is to be done.
    private @Nullable Instant openSince;
    private boolean reminded;
    private boolean escalated;

    OverlapCase(UUID id) {
        this.id = id;
    }

    /// Whether an event of this sequence is news.
    boolean isBefore(long otherSequence) {
        return sequence < otherSequence;
    }

    /// Whether its sides are to be alerted of how it stands now: it is grave enough, nobody settled it, and it is new to them,
    /// graver than what they were told, or a side has changed in what matters.
    boolean isNews(OverlapState now) {
        boolean graver = told == null || now.level().compareTo(told) < 0;
        return alerts(now) && now.status() != OverlapStatus.RESOLVED && (graver || isAfter(changeOf(now), toldChange));
    }

    /// Whether its sides have heard of it before.
    boolean isTold() {
        return told != null;
    }

    /// What an event says of it.
    ///
    /// @param heard those of the sides' leads for whom somebody has taken notice
    void learn(OverlapState now, Set<UUID> heard, long ofSequence) {
        sequence = ofSequence;
        leads = Stream.of(now.left().lead(), now.right().lead()).distinct().toList();
        silent = new TreeSet<>(leads);
        silent.removeAll(heard);
        escalated = now.status() == OverlapStatus.ESCALATED;
        if (now.status() == OverlapStatus.RESOLVED || !alerts(now)) {
            close();
        }
    }

    /// Nothing is to be done about it any more.
    void close() {
        openSince = null;
        reminded = false;
    }

    /// Its sides were alerted of how it stands now.
    void alerted(OverlapState now, Instant at) {
        told = told == null || now.level().compareTo(told) < 0 ? now.level() : told;
        toldChange = changeOf(now);
        openSince = openSince == null ? at : openSince;
    }

    void reminded() {
        reminded = true;
    }

    void mute(UUID organisation) {
        muted.add(organisation);
    }

    void unmute(UUID organisation) {
        muted.remove(organisation);
    }

    /// Whether it is on a side of it.
    boolean concerns(UUID organisation) {
        return leads.contains(organisation);
    }

    UUID id() {
        return id;
    }

    boolean isOpen() {
        return openSince != null;
    }

    /// When its sides were first alerted since it was opened.
    Instant openSince() {
        return Objects.requireNonNull(openSince, "The case is not open.");
    }

    /// Those who are told of it.
    List<UUID> audience() {
        return leads.stream().filter(lead -> !muted.contains(lead)).toList();
    }

    /// Those who are told of it and have not taken notice.
    List<UUID> silentAudience() {
        return audience().stream().filter(silent::contains).toList();
    }

    /// What makes the reminder of this opening another than that of an earlier one.
    String opening() {
        return "overlap/%s/%s".formatted(id, openSince);
    }

    /// What makes an alert another than those before: the level, and the last change.
    static String causeOf(OverlapState now) {
        Instant change = changeOf(now);
        return "overlap/%s/%s/%s".formatted(now.id(), now.level(), change == null ? "" : change);
    }

    /// When what is alerted came about.
    static Instant timeOf(OverlapState now) {
        Instant change = changeOf(now);
        return change == null ? now.detectedAt() : change;
    }

    private static boolean alerts(OverlapState now) {
        return now.level() != OverlapLevel.RELATED;
    }

    private static @Nullable Instant changeOf(OverlapState now) {
        List<SubjectChange> changes = now.changes();
        return changes == null || changes.isEmpty() ? null : changes.getFirst().at();
    }

    private static boolean isAfter(@Nullable Instant one, @Nullable Instant other) {
        return one != null && (other == null || one.isAfter(other));
    }
}
