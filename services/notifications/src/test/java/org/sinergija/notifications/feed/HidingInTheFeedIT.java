package org.sinergija.notifications.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sinergija.contracts.EventType;
import org.sinergija.contracts.initiative.InitiativeState;
import org.sinergija.contracts.initiative.Visibility;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.overlap.OverlapState;
import org.sinergija.notifications.Samples;
import org.sinergija.notifications.known.Known;
import org.sinergija.testsupport.api.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/// What partners show to each other alone leaves no trace in what the public reads.
class HidingInTheFeedIT {
    private final UUID us = Samples.newId();
    private final InitiativeState seen = Samples.initiative(Samples.newId(), us);
    private final InitiativeState hidden = Samples.initiative(Samples.newId(), us, Visibility.PARTNERS);
    private final InitiativeState shown = Samples.initiative(hidden.id(), us, Visibility.PUBLIC);
    private final OverlapState between = Samples.overlap(Samples.newId(), Samples.side(seen), Samples.side(hidden),
            OverlapLevel.DUPLICATE);
    private String from = "";

    @BeforeEach
    void goOnFromTheEnd() {
        from = Quiet.end();
    }

    @Test
    void the_feed_is_the_same_byte_for_byte_whether_something_is_hidden_or_not() {
        Quiet.tell(EventType.INITIATIVE_REGISTERED, seen.id(), 1, seen);
        Quiet.eventually().untilAsserted(() -> assertThat(Quiet.all(from)).hasSize(1));
        Answer before = Quiet.PUBLIC.get(from);
        Answer endBefore = Quiet.PUBLIC.get(Quiet.next(before));

        Quiet.tell(EventType.INITIATIVE_REGISTERED, hidden.id(), 1, hidden);
        Quiet.tell(EventType.OVERLAP_DETECTED, between.id(), 1, between);
        awaitSettled(between.id());

        assertThat(Quiet.PUBLIC.get(from)).satisfies(after -> isSame(after, before));
        assertThat(Quiet.PUBLIC.get(Quiet.next(before))).satisfies(after -> isSame(after, endBefore));
        InitiativeState next = Samples.initiative(Samples.newId(), us);
        Quiet.tell(EventType.INITIATIVE_REGISTERED, next.id(), 1, next);
        Quiet.eventually().untilAsserted(() -> assertThat(Quiet.ids(Quiet.all(from))).containsExactly(seen.id() + ":1",
                next.id() + ":1"));
    }

    /// Cursors of neighbours have nothing in common by which to count what lies between them.
    @Test
    void a_cursor_does_not_tell_its_number() {
        Cursors cursors = Quiet.SERVICE.bean(Cursors.class);

        assertThat(cursors.seal(1)).isEqualTo(cursors.seal(1)).hasSize(22);
        assertThat(cursors.seal(1).substring(0, 4)).isNotEqualTo(cursors.seal(2).substring(0, 4));
        assertThat(cursors.seal(1).substring(11, 15)).isNotEqualTo(cursors.seal(2).substring(11, 15));
    }

    @Test
    void what_is_hidden_later_vanishes_with_its_earlier_states_and_its_overlaps() {
        Quiet.tell(EventType.INITIATIVE_REGISTERED, seen.id(), 1, seen);
        Quiet.tell(EventType.INITIATIVE_REGISTERED, shown.id(), 1, shown);
        Quiet.tell(EventType.OVERLAP_DETECTED, between.id(), 1, between);
        Quiet.eventually().untilAsserted(() -> assertThat(Quiet.all(from)).hasSize(3));

        Quiet.tell(EventType.INITIATIVE_REVISED, hidden.id(), 2, hidden);

        assertThat(Quiet.ids(Quiet.all(from))).containsExactly(seen.id() + ":1");
    }

    @Test
    void what_is_made_public_is_public_with_its_overlaps() {
        Quiet.tell(EventType.INITIATIVE_REGISTERED, seen.id(), 1, seen);
        Quiet.tell(EventType.INITIATIVE_REGISTERED, hidden.id(), 1, hidden);
        Quiet.tell(EventType.OVERLAP_DETECTED, between.id(), 1, between);
        awaitSettled(between.id());
        assertThat(Quiet.all(from)).hasSize(1);

        Quiet.tell(EventType.INITIATIVE_REVISED, shown.id(), 2, shown);

        Quiet.eventually().untilAsserted(() -> assertThat(Quiet.ids(Quiet.all(from))).containsExactly(seen.id() + ":1",
                shown.id() + ":1", between.id() + ":1", shown.id() + ":2"));
    }

    @Test
    void what_has_just_come_waits_until_what_it_depends_on_is_known() {
        Quiet.tell(EventType.INITIATIVE_REGISTERED, seen.id(), 1, seen);
        Quiet.tell(EventType.INITIATIVE_REGISTERED, hidden.id(), 1, hidden);
        Quiet.tell(EventType.OVERLAP_DETECTED, between.id(), 1, between);
        Entry entry = awaitSettled(between.id());

        assertThat(readerAt(entry, Duration.ofMillis(999)).after(entry.number() - 1, 1, new Wanted(null)).scanned())
                .isEqualTo(entry.number() - 1);
        assertThat(readerAt(entry, Duration.ofSeconds(1)).after(entry.number() - 1, 1, new Wanted(null)).scanned())
                .isEqualTo(entry.number());
    }

    private static FeedReader readerAt(Entry entry, Duration later) {
        return new FeedReader(Quiet.SERVICE.bean(FeedLog.class), Quiet.SERVICE.bean(Known.class),
                new FeedSettings(Duration.ofSeconds(1)), Clock.fixed(entry.storedAt().plus(later), ZoneOffset.UTC));
    }

    /// Until whoever reads would see it, if it were public.
    private static Entry awaitSettled(UUID subject) {
        FeedReader reader = Quiet.SERVICE.bean(FeedReader.class);
        Entry entry = Quiet.entries().stream().filter(each -> each.subject().equals(subject)).findFirst().orElseThrow();
        Quiet.eventually()
                .until(() -> reader.after(entry.number() - 1, 1, new Wanted(null)).scanned() >= entry.number());
        return entry;
    }

    private static void isSame(Answer answer, Answer other) {
        assertThat(answer.text()).isEqualTo(other.text());
        assertThat(answer.header("Link")).isEqualTo(other.header("Link"));
        assertThat(answer.etag()).isEqualTo(other.etag());
    }
}
