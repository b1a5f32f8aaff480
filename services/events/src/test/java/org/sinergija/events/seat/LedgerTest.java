package org.sinergija.events.seat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.contracts.event.EventStatus;
import org.sinergija.contracts.event.RegistrationPolicy;
import org.sinergija.events.seat.Change.What;
import org.sinergija.starter.fault.RuleBroken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sinergija.events.seat.Attendance.IN_PERSON;
import static org.sinergija.events.seat.Attendance.ONLINE;
import static org.sinergija.events.seat.SeatStatus.CANCELLED;
import static org.sinergija.events.seat.SeatStatus.CONFIRMED;
import static org.sinergija.events.seat.SeatStatus.OFFERED;
import static org.sinergija.events.seat.SeatStatus.PENDING;
import static org.sinergija.events.seat.SeatStatus.REJECTED;
import static org.sinergija.events.seat.SeatStatus.WAITLISTED;
import static org.sinergija.events.seat.Seating.CLOSES;
import static org.sinergija.events.seat.Seating.NOON;
import static org.sinergija.events.seat.Seating.id;

class LedgerTest {
    private final Seating seating = new Seating();

    @Test
    void who_comes_when_all_seats_are_taken_waits_in_line() {
        assertThat(seating.register("a")).isEqualTo(CONFIRMED);
        assertThat(seating.register("b")).isEqualTo(WAITLISTED);
        assertThat(seating.register("c")).isEqualTo(WAITLISTED);

        assertThat(seating.position("a")).isNull();
        assertThat(seating.position("b")).isEqualTo(1);
        assertThat(seating.position("c")).isEqualTo(2);
    }

    @Test
    void the_first_in_line_gets_the_seat_and_not_the_last() {
        register("a", "b", "c", "d");

        seating.cancel("a");

        assertThat(seating.of("b")).isEqualTo(CONFIRMED);
        assertThat(seating.position("c")).isEqualTo(1);
        assertThat(seating.position("d")).isEqualTo(2);
    }

    @Test
    void one_who_moved_up_and_cancels_is_not_offered_again_and_the_next_gets_the_seat_at_once() {
        register("a", "b", "c");
        seating.cancel("a");

        seating.cancel("b");

        assertThat(seating.of("b")).isEqualTo(CANCELLED);
        assertThat(seating.of("c")).isEqualTo(CONFIRMED);
        seating.cancel("c");
        assertThat(seating.of("b")).isEqualTo(CANCELLED);
    }

    @Test
    void nothing_is_offered_once_registration_has_closed() {
        register("a", "b");
        seating.at(CLOSES);

        seating.cancel("a");
        seating.with(IN_PERSON, 10);

        assertThat(seating.of("b")).isEqualTo(WAITLISTED);
        assertThatThrownBy(() -> seating.register("c")).isInstanceOf(RuleBroken.class)
                .hasMessage("Registration closed at 2036-10-11T10:00:00Z.");
    }

    @Test
    void an_offer_keeps_the_seat_and_lapses_to_the_next() {
        seating.offering(24);
        register("a", "b", "c");
        seating.cancel("a");
        assertThat(seating.of("b")).isEqualTo(OFFERED);
        assertThat(seating.of("c")).isEqualTo(WAITLISTED);

        seating.at(NOON.plus(Duration.ofHours(24)));

        assertThat(seating.of("b")).isEqualTo(CANCELLED);
        assertThat(seating.of("c")).isEqualTo(OFFERED);
        assertThatThrownBy(() -> seating.ledger.accept(id("b"), seating.now)).isInstanceOf(RuleBroken.class)
                .hasMessage("The registration is CANCELLED, not OFFERED.");
        assertThat(seating.ledger.accept(id("c"), seating.now).status()).isEqualTo(CONFIRMED);
    }

    @Test
    void seats_held_for_an_organisation_and_given_up_become_no_more_than_there_are() {
        seating.offering(24);
        seating.cap(2).with(IN_PERSON, 2);
        List.of("a1", "a2").forEach(one -> seating.register(one, "A", IN_PERSON));
        List.of("b1", "b2").forEach(one -> seating.register(one, "B", IN_PERSON));
        List.of("c1", "c2").forEach(one -> seating.register(one, "C", IN_PERSON));
        seating.cancel("a1");
        seating.cancel("a2");
        assertThat(List.of(seating.of("b1"), seating.of("b2"))).containsOnly(OFFERED);

        seating.with(IN_PERSON, 1);
        seating.cancel("b1");
        assertThat(seating.of("c1")).isEqualTo(WAITLISTED);
        seating.at(NOON.plus(Duration.ofHours(24)));

        assertThat(List.of(seating.of("b1"), seating.of("b2"))).containsOnly(CANCELLED);
        assertThat(seating.ledger.counts()).containsExactly(new Count(IN_PERSON, 1, 0, 1, 1, 0));
        assertThat(seating.of("c1")).isEqualTo(OFFERED);
    }

    @Test
    void no_offer_outlives_registration() {
        seating.offering(720);
        register("a", "b");

        seating.cancel("a");

        assertThat(seating.ledger.entry(id("b")).offeredUntil()).isEqualTo(CLOSES);
    }

    @Test
    void one_above_the_cap_of_the_organisation_is_passed_over_and_keeps_the_place() {
        seating.cap(1).with(IN_PERSON, 2);
        seating.register("a1", "A", IN_PERSON);
        seating.register("b1", "B", IN_PERSON);
        seating.register("a2", "A", IN_PERSON);
        seating.register("c1", "C", IN_PERSON);

        seating.cancel("b1");

        assertThat(seating.of("c1")).isEqualTo(CONFIRMED);
        assertThat(seating.of("a2")).isEqualTo(WAITLISTED);
        assertThat(seating.position("a2")).isEqualTo(1);
        seating.cancel("a1");
        assertThat(seating.of("a2")).isEqualTo(CONFIRMED);
    }

    @Test
    void more_seats_promote_and_less_evict_nobody() {
        register("a", "b", "c");

        seating.with(IN_PERSON, 3);
        assertThat(List.of(seating.of("b"), seating.of("c"))).containsOnly(CONFIRMED);

        seating.with(IN_PERSON, 1);
        assertThat(List.of(seating.of("a"), seating.of("b"), seating.of("c"))).containsOnly(CONFIRMED);
        seating.cancel("a");
        assertThat(seating.register("d")).isEqualTo(WAITLISTED);
    }

    @Test
    void the_room_and_online_have_seats_of_their_own() {
        seating.with(ONLINE, 1);
        seating.register("a");

        assertThat(seating.register("b", null, ONLINE)).isEqualTo(CONFIRMED);
        assertThatThrownBy(() -> seating.ledger.move(id("a"), ONLINE, NOON)).isInstanceOf(RuleBroken.class)
                .hasMessage("There is no seat ONLINE; the one IN_PERSON is kept.");

        seating.with(ONLINE, 2);
        seating.register("c");
        seating.ledger.move(id("a"), ONLINE, NOON);
        assertThat(seating.of("a")).isEqualTo(CONFIRMED);
        assertThat(seating.of("c")).isEqualTo(CONFIRMED);
    }

    @Test
    void who_waits_and_moves_goes_to_the_end_of_the_other_line() {
        seating.with(ONLINE, 1);
        register("a", "b");
        seating.register("x", null, ONLINE);
        seating.register("y", null, ONLINE);

        seating.ledger.move(id("b"), ONLINE, NOON);

        assertThat(seating.position("y")).isEqualTo(1);
        assertThat(seating.position("b")).isEqualTo(2);
    }

    @Test
    void waiting_for_approval_is_not_waiting_for_a_seat() {
        seating.policy(RegistrationPolicy.APPROVAL);
        register("a", "b", "c");
        assertThat(seating.of("a")).isEqualTo(PENDING);
        assertThat(seating.position("a")).isNull();

        seating.ledger.approve(id("b"), NOON);
        seating.ledger.approve(id("a"), NOON);
        seating.ledger.reject(id("c"), "Another course suits you", NOON);

        assertThat(seating.of("b")).isEqualTo(CONFIRMED);
        assertThat(seating.of("a")).isEqualTo(WAITLISTED);
        assertThat(seating.of("c")).isEqualTo(REJECTED);
        assertThatThrownBy(() -> seating.ledger.approve(id("c"), NOON)).hasMessage(
                "The registration is REJECTED, not PENDING.");
    }

    @Test
    void an_approval_after_closing_passes_nobody_who_waits() {
        register("a", "b");
        seating.policy(RegistrationPolicy.APPROVAL);
        seating.register("c");
        seating.at(CLOSES);
        seating.cancel("a");

        assertThat(seating.ledger.approve(id("c"), seating.now).status()).isEqualTo(WAITLISTED);
    }

    @Test
    void a_person_has_one_registration_and_may_come_again_after_cancelling() {
        register("a", "b");

        assertThatThrownBy(() -> registerAgain("a")).isInstanceOf(RuleBroken.class)
                .hasMessage("This person is registered already.");
        seating.cancel("a");
        assertThat(registerAgain("a")).isEqualTo(WAITLISTED);
        assertThat(seating.of("b")).isEqualTo(CONFIRMED);
    }

    @Test
    void a_cancelled_event_releases_all() {
        register("a", "b");

        seating.status = EventStatus.CANCELLED;
        seating.told();

        assertThat(List.of(seating.of("a"), seating.of("b"))).containsOnly(CANCELLED);
        assertThat(seating.ledger.state().untold()).extracting(Change::what)
                .containsExactly(What.REGISTERED, What.REGISTERED, What.RELEASED, What.RELEASED);
    }

    @Test
    void an_invitation_lets_one_in() {
        seating.policy(RegistrationPolicy.INVITATION).with(IN_PERSON, 9);
        seating.ledger.invite(List.of("hash"));

        seating.ledger.register(new Request(id("a"), "a", null, IN_PERSON, "hash"), NOON);

        assertThatThrownBy(() -> seating.ledger.register(new Request(id("b"), "b", null, IN_PERSON, "hash"), NOON))
                .hasMessage("This invitation is none of this event, or it was used.");
        assertThatThrownBy(() -> seating.register("c")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_forgotten_person_is_still_counted() {
        register("a", "b");

        seating.ledger.forget(id("a"));

        assertThat(seating.ledger.counts()).containsExactly(new Count(IN_PERSON, 1, 1, 0, 1, 0));
        assertThat(seating.ledger.entry(id("a")).person()).isNull();
    }

    @Test
    void what_was_stored_is_the_same_ledger() {
        register("a", "b", "c");
        Ledger again = new Ledger(seating.ledger.state());

        again.cancel(id("a"), NOON);

        assertThat(again.entry(id("b")).status()).isEqualTo(CONFIRMED);
        assertThat(again.state().changes()).isEqualTo(5);
    }

    private void register(String... people) {
        List.of(people).forEach(seating::register);
    }

    private SeatStatus registerAgain(String person) {
        return seating.ledger.register(new Request(UUID.randomUUID(), person, null, IN_PERSON, null), NOON).status();
    }
}
